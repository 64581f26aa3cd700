import { type JSX, useState } from 'react';
import type { Guidance, Instrument, Sign } from '../../../core/instrument/instrument';
import { paths } from '../../../ui/paths';
import { usePageFoot } from '../../shared/printed-page';
import { PrintRow } from './print-row';
import './warm-up-page.css';

type WarmUpPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

const QUESTIONS = [
  'Which of these have we seen here in the last year, and where?',
  'Who feels it most: which groups, which people?',
  'Which one would we most like to be rid of, a year from now?',
] as const;

const HOW_OFTEN = ['Often', 'Sometimes', 'Not here'] as const;

/** Signs of weakness to talk about, on the wall or on paper. Nothing is ticked on the screen, and nothing is kept. */
export function WarmUpPage({ guidance }: WarmUpPageProps): JSX.Element {
  const [isLarge, setLarge] = useState(false);
  usePageFoot('Mainstay', 'warm-up', '', isLarge);
  return (
    <div className={isLarge ? 'warm-up large' : 'warm-up'}>
      <h1>Do we see this here?</h1>
      <p className="lead">
        Signs that {guidance.support} is weak. Nothing here is scored or kept: it is to get the talk
        going.
      </p>
      <PrintRow
        className="warm-up-print"
        prints="Print this page"
        sides="One page of A4, with columns to fill in by pen. In large print, of 16 points, two."
        onLarge={setLarge}
      />
      <section aria-labelledby="signs">
        <h2 id="signs" className="vh">
          The signs
        </h2>
        <div className="sign-heads" aria-hidden="true">
          {HOW_OFTEN.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </div>
        <ol className="sign-list">
          {guidance.signs.map(({ text }) => (
            <li key={text}>
              <span>{text}</span>
              {HOW_OFTEN.map((words) => (
                <span key={words} className="pen-box" aria-hidden="true" />
              ))}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>To ask the room</h2>
        <ul className="to-ask">
          {QUESTIONS.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <p className="warm-up-when">
        <b>For whoever runs the day:</b> ten minutes are enough. Use it once everyone has answered,
        not before, since what is said aloud first pulls the answers along. It is also among the
        slides of the presenter. The rest is in the <a href={paths.guide}>facilitator’s guide</a>.
      </p>
      <p className="note">In our own words, after {sourcesOf(guidance.signs, guidance)}</p>
    </div>
  );
}

/** Each source once, in the order the signs name them. */
function sourcesOf(signs: readonly Sign[], { sources }: Guidance): string {
  const named = [...new Set(signs.map(({ source }) => source))].flatMap(
    (id) => sources.find((source) => source.id === id) ?? [],
  );
  return `${named.map(({ title, publisher, date }) => `“${title}”, ${publisher}, ${date}`).join('; ')}.`;
}
