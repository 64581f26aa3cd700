import type { JSX } from 'react';
import { useParams } from 'wouter';
import { encodeInvitation } from '../../../core/codes/invitation-code';
import { invitationOf } from '../../../core/codes/invitation-of';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { RoundName } from '../../../core/document/rounds';
import { changeExercise, invitationShown } from '../../../core/exercise/exercise-changes';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { NotHere } from '../../../ui/not-here';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { ForOthers } from '../../shared/question-sets/for-others';
import { addressFor } from '../../shared/room/address';
import { lengthWords, roundIn, roundInPath } from '../../shared/room/exercise-words';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { AddressForm } from './address-form';
import { BeforeShowing } from './before-showing';
import { FileWithInvitation, type OneFileText } from './file-with-invitation';
import { INVITE_WORDS } from './invite-words';
import './invite.css';
import { NotAskedYet } from './not-asked-yet';
import { PrintedSlips } from './printed-slips';
import { ShownInvitation } from './shown-invitation';

type InvitePageProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  /** The app in one file; null inside that file. */
  readonly fetchOneFile: () => Promise<OneFileText | null>;
};

/** The invitation of one round, in every form it can be handed to people. */
export function InvitePage({ instrument, fetchOneFile }: InvitePageProps): JSX.Element | null {
  const { id = '', round: rest } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const round = roundIn(rest);
  if (!head) return null;
  if (round === null) return <NotHere what="page" />;
  return (
    <Invite
      key={round}
      head={head}
      round={round}
      instrument={instrument}
      fetchOneFile={fetchOneFile}
    />
  );
}

type InviteProps = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  readonly instrument: Instrument;
  readonly fetchOneFile: InvitePageProps['fetchOneFile'];
};

function Invite({ head, round, instrument, fetchOneFile }: InviteProps): JSX.Element {
  const store = useMainstayStore();
  const words = INVITE_WORDS[round];
  const heading = usePageTitle(words.title, `invite-${head.id}-${round}`);
  const invitation = invitationOf(head, round, instrument);
  const isShown = round !== 'first' || head.exercise?.isOpen === true;
  const show = () => {
    store.getState().exerciseChanged(head.id, (parts) => changeExercise(parts, invitationShown));
    heading.current?.focus();
  };
  return (
    <main id="main" tabIndex={-1} className="invite">
      <RehearsalMark exercise={head.exercise} />
      <h1 tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      {invitation === null && <NotAskedYet id={head.id} round={round} />}
      {invitation !== null && !isShown && head.exercise && (
        <BeforeShowing
          id={head.id}
          exercise={head.exercise}
          instrument={instrument}
          onShow={show}
          what="the invitation"
        />
      )}
      {invitation !== null && isShown && (
        <Ways
          head={head}
          round={round}
          code={encodeInvitation(invitation, instrument)}
          length={lengthWords(instrument, invitation.items)}
          fetchOneFile={fetchOneFile}
        />
      )}
    </main>
  );
}

type WaysProps = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  readonly code: string;
  readonly length: string;
  readonly fetchOneFile: InvitePageProps['fetchOneFile'];
};

function Ways({ head, round, code, length, fetchOneFile }: WaysProps): JSX.Element {
  const own = useMainstay((state) => state.heads[head.id]?.exercise?.address ?? '');
  const address = addressFor(own);
  const link = address === '' ? null : `${address}${paths.join(code)}`;
  const told = { head, round, length };
  return (
    <>
      <ForOthers>
        A link is too short to carry them. Send people that file before the day: they open it once,
        under “Open a file” on Home, and the link works for them from then on. Who has not done so
        answers on paper. Or put a copy of Mainstay with these questions on a web address.
      </ForOthers>
      {link !== null && <ShownInvitation {...told} link={link} />}
      <AddressForm id={head.id} address={address} />
      {link !== null && <PrintedSlips {...told} link={link} address={address} />}
      <section className="invite-way" aria-labelledby="on-paper">
        <h2 id="on-paper">On paper</h2>
        <p className="measure">
          Anyone may answer on paper instead. The forms ask the same questions in the same words;
          you type them in with a key an answer, about a minute each.
        </p>
        <p>
          <a className="btn" href={paths.exercise(head.id, 'forms', roundInPath(round))}>
            Paper forms
          </a>
        </p>
      </section>
      <FileWithInvitation code={code} fetchOneFile={fetchOneFile} />
    </>
  );
}
