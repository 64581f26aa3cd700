import { type JSX, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { putBackAt } from '../../../core/copies/choose-rival';
import { type GoneVersion, goneVersions, withoutGone } from '../../../core/copies/gone';
import { mayStandWhenFinal } from '../../../core/copies/into-final';
import type { Assessment } from '../../../core/document/assessment';
import { opensAgain } from '../../../core/file/reads-back';
import type { Instrument } from '../../../core/instrument/instrument';
import { parsedText } from '../../../core/json/json';
import { clock } from '../../../platform/clock';
import { personHere } from '../../../platform/preferences';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { placeWords } from '../../shared/copies/place-words';
import { versionWords } from '../../shared/copies/version-words';
import { whoAndWhen } from './who-and-when';

type PutBackPageProps = { readonly instrument: Instrument };

/** What gave way when copies were put together, each with a way back. */
export function PutBackPage({ instrument }: PutBackPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const store = useMainstayStore();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLElement>(null);
  const heading = usePageTitle(null, `put-back-${id}`);
  if (!head || !response) return null;
  const whole: Assessment = { ...head, answers: response };
  const gone = goneVersions(whole);
  const keep = (next: Assessment, words: string) => {
    if (!opensAgain(next, { instrument }).ok) return setSaid(NO_ROOM);
    store.getState().copiesJoined(id, next);
    setSaid(words);
    status.current?.focus();
  };
  const putBack = ({ place, version }: GoneVersion, title: string) => {
    const who = { changedAt: clock(), changedBy: head.share?.to ?? personHere() };
    keep(putBackAt(whole, place, version.value, who), `Put back: ${title}.`);
  };
  const forget = ({ place, version }: GoneVersion, title: string) => {
    const together = {
      ...whole.together,
      gone: withoutGone(whole.together.gone, place, version.value),
    };
    keep({ ...whole, together }, `Removed for good: ${title}.`);
  };
  return (
    <main id="main" tabIndex={-1} className="wide colleagues">
      <h1 tabIndex={-1} ref={heading}>
        {gone.length === 0 ? 'Nothing to put back' : 'What gave way'}
      </h1>
      <p className="lead measure">
        {gone.length === 0
          ? 'What gives way when two copies are put together is kept here. Answers that gave way are kept at their questions, under “Earlier answers”.'
          : 'These stood here until another copy took them away or put something else in their place. Put back what you still need. Answers are kept at their questions, under “Earlier answers”.'}
      </p>
      <Heard as="p" focusRef={status}>
        {said}
      </Heard>
      <ul className="rows disputes">
        {gone.map((each) => (
          <Gone
            key={`${each.place} ${each.version.mark}`}
            each={each}
            head={whole}
            instrument={instrument}
            isClosed={
              head.signOff.isFinal && !mayStandWhenFinal(head, each.place, each.version.value)
            }
            onPutBack={putBack}
            onForget={forget}
          />
        ))}
      </ul>
      <p className="row after-form">
        <a className="btn" href={paths.taskList(id)}>
          Back to the questions
        </a>
      </p>
    </main>
  );
}

const NO_ROOM =
  'There is no room to put it back: what is here is at the most a file can hold. Nothing has changed. Remove something first.';

type GoneProps = {
  readonly each: GoneVersion;
  readonly head: Assessment;
  readonly instrument: Instrument;
  readonly isClosed: boolean;
  readonly onPutBack: (each: GoneVersion, title: string) => void;
  readonly onForget: (each: GoneVersion, title: string) => void;
};

function Gone(props: GoneProps): JSX.Element {
  const { each, head, instrument, isClosed, onPutBack, onForget } = props;
  const { place, version } = each;
  const words = placeWords(place, head, instrument);
  const { main, more } = versionWords(place, parsedText(version.value), instrument);
  const title = main || words.title;
  return (
    <li>
      <section className="dispute stack gone" aria-label={title}>
        <p className="soft">
          {words.group}: {words.number !== '' && <span className="qn">{words.number}</span>}{' '}
          {words.title}
        </p>
        <h2 className="h3 kept-lines">{title}</h2>
        <p className="who">{whoAndWhen(version)}</p>
        {more.length > 0 && (
          <dl>
            {more.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="kept-lines">{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {isClosed ? (
          <p className="soft">Marked as final: reopen it on “Sign-off” to put this back.</p>
        ) : (
          <p className="row pair">
            <Button onClick={() => onPutBack(each, title)}>
              Put back<span className="vh">: {title}</span>
            </Button>
            <Button look="link" onClick={() => onForget(each, title)}>
              Remove for good<span className="vh">: {title}</span>
            </Button>
          </p>
        )}
      </section>
    </li>
  );
}
