import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Instrument } from '../../../core/instrument/instrument';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import type { FetchOneFile } from '../../shared/keeping/use-sending';
import { DisputesNotice } from '../../shared/room/dispute-note';
import { BringBack } from './bring-back';
import './colleagues.css';
import { SendForm } from './send-form';
import { SentParts } from './sent-parts';

type ColleaguesPageProps = {
  readonly instrument: Instrument;
  readonly fetchOneFile: FetchOneFile;
};

/** Sending questions out and bringing answers back. */
export function ColleaguesPage({
  instrument,
  fetchOneFile,
}: ColleaguesPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  if (head.exercise !== null) return <RoomInstead id={id} />;
  return (
    <Whole head={head} response={response} instrument={instrument} fetchOneFile={fetchOneFile} />
  );
}

type WholeProps = ColleaguesPageProps & {
  readonly head: AssessmentHead;
  readonly response: Response;
};

function Whole({ head, response, instrument, fetchOneFile }: WholeProps): JSX.Element {
  const heading = usePageTitle(null, `colleagues-${head.id}`);
  return (
    <main id="main" tabIndex={-1} className="colleagues">
      <h1 tabIndex={-1} ref={heading}>
        Send to colleagues
      </h1>
      <p className="lead">
        Send some questions to someone who knows, and bring their answers back in. You send them in
        a file: nothing leaves this device by itself.
      </p>
      <DisputesNotice head={head} />
      <section aria-labelledby="send">
        <h2 id="send">Send questions to a colleague</h2>
        <SendForm
          head={head}
          response={response}
          instrument={instrument}
          fetchOneFile={fetchOneFile}
        />
      </section>
      <section aria-labelledby="bring-back" className="stack">
        <h2 id="bring-back">Bring answers back</h2>
        <BringBack id={head.id} instrument={instrument} />
      </section>
      <section aria-labelledby="out" className="stack">
        <h2 id="out">What is out, and what came back</h2>
        <SentParts whole={{ ...head, answers: response }} instrument={instrument} />
      </section>
    </main>
  );
}

/** An exercise has ways of its own: its answers come from people in a room. */
function RoomInstead({ id }: { readonly id: string }): JSX.Element {
  const heading = usePageTitle(null, `colleagues-${id}`);
  return (
    <main id="main" tabIndex={-1} className="stack">
      <h1 tabIndex={-1} ref={heading}>
        Send to colleagues
      </h1>
      <p className="lead">
        The answers of this exercise come from everyone you invite, so there are no questions to
        send out one by one.
      </p>
      <p className="row">
        <a className="btn main" href={paths.exercise(id, 'invite')}>
          Invite people
        </a>
        <a className="btn" href={paths.exercise(id, 'collect')}>
          Collect answers, or put two copies together
        </a>
      </p>
    </main>
  );
}
