import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Share } from '../../../core/document/together';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { countAnswers, nextBlankItem } from '../../../core/response/completeness';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { secondsPerItem } from '../../../core/response/pace';
import { useMainstay } from '../../../store/use-mainstay';
import { ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { SectionTask } from '../../shared/section-task';
import './colleagues.css';
import '../../shared/keeping/letter.css';
import { askedWords, senderWords } from '../../shared/copies/part-words';
import { YourName } from './your-name';

type PartLandingPageProps = { readonly instrument: Instrument };

/** Where a colleague begins: who asks, what happens to the answers, and the first question. */
export function PartLandingPage({ instrument }: PartLandingPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const items = head ? itemsInPlay(instrument, head) : [];
  const title = head?.share ? askedWords(head.share, instrument, items) : 'Questions';
  const heading = usePageTitle(null, `part-${id}`);
  if (!head?.share || !response) return null;
  const pace = secondsPerItem(response, items);
  const sections = instrument.sections.filter(({ id: section }) =>
    items.some((item) => item.section === section),
  );
  return (
    <main id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <Letter head={head} share={head.share} />
      <GoOn head={head} items={items} response={response} />
      <ol className="rows">
        {sections.map((section, k) => (
          <SectionTask
            key={section.id}
            id={id}
            number={k + 1}
            section={section}
            items={items.filter((item) => item.section === section.id)}
            response={response}
            pace={pace}
            isFinal={head.signOff.isFinal}
          />
        ))}
      </ol>
      <WhatHappens share={head.share} />
      <YourName id={id} share={head.share} />
    </main>
  );
}

type LetterProps = { readonly head: AssessmentHead; readonly share: Share };

function Letter({ head, share }: LetterProps): JSX.Element | null {
  const { organisation } = head.profile;
  return (
    <>
      {organisation !== '' && (
        <p className="lead">They are part of the self-assessment of {organisation}.</p>
      )}
      {share.message !== '' && (
        <blockquote className="letter kept-lines">
          <p>{share.message}</p>
          {share.from !== '' && <footer>{share.from}</footer>}
        </blockquote>
      )}
    </>
  );
}

type GoOnProps = Pick<LetterProps, 'head'> & {
  readonly items: readonly Item[];
  readonly response: Response;
};

function GoOn({ head, items, response }: GoOnProps): JSX.Element {
  const last = useMainstay((state) => state.lastItem[head.id]);
  const after = items.find((item) => item.id === last)?.position;
  const next = nextBlankItem(items, response, after === undefined ? undefined : after - 1);
  const [first] = items;
  if (next === null) {
    const through = first ? paths.answer(head.id, first.id) : paths.checkAnswers(head.id);
    return last === null || last === undefined ? (
      <div className="resume sheet">
        <p className="serif h3">Every question has an answer already</p>
        <p className="soft">Look through them, and change what you see differently.</p>
        <p>
          <a className="btn main" href={through}>
            Start
            <ArrowRight />
          </a>
        </p>
      </div>
    ) : (
      <div className="resume sheet">
        <p className="serif h3">Every question has an answer</p>
        <p className="soft">Nobody else has your answers until you send the file back.</p>
        <p className="row">
          <a className="btn main" href={paths.colleagues(head.id)}>
            Send them back
            <ArrowRight />
          </a>
          <a className="btn" href={through}>
            Go through the questions
          </a>
        </p>
      </div>
    );
  }
  const { blank } = countAnswers(items, response);
  const hasStarted = items.some((item) => answerState(response[item.id]) !== 'blank');
  return (
    <div className="resume sheet">
      <p className="soft">
        {hasStarted ? `${blank} of ${items.length} left to answer` : 'The first question'}
      </p>
      <p className="serif h3">{next.stem}</p>
      <p>
        <a className="btn main" href={paths.answer(head.id, next.id)}>
          {hasStarted ? 'Continue' : 'Start'}
          <ArrowRight />
        </a>
      </p>
    </div>
  );
}

function WhatHappens({ share }: { readonly share: Share }): JSX.Element {
  const sender = senderWords(share);
  return (
    <section className="part-section stack" aria-labelledby="what-happens">
      <h2 id="what-happens">What happens to your answers</h2>
      <ul className="ticks stack">
        <li>They are saved on this device as you go. Nothing is sent anywhere by itself.</li>
        <li>
          When you are ready you save them to a file, and send it to {sender} as you would any
          document. Whoever opens that file can read them, your notes and evidence included.
        </li>
        <li>
          Where a question was answered differently there meanwhile, {sender} sees both answers and
          chooses. Neither is thrown away.
        </li>
      </ul>
    </section>
  );
}
