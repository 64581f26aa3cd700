import { type JSX, type ReactNode, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { decodeInvitation, type Invitation } from '../../../core/codes/invitation-code';
import { isSameEdition } from '../../../core/instrument/editions';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { useDenseFrame } from '../../shared/question/use-dense-frame';
import { type FetchEarlier, keptVersion, useEarlier } from '../../shared/question/use-earlier';
import { Cleared } from './cleared';
import { invitedItems } from './invited-items';
import { RefusedInvitation } from './refused-invitation';
import { ReplyPages } from './reply-pages';
import './respond.css';
import { UnreadableReply } from './unreadable-reply';
import { useReply } from './use-reply';

type Bank = { readonly instrument: Instrument; readonly guidance: Guidance | null };
type RespondPageProps = Bank & {
  readonly fetchEarlier: FetchEarlier;
  /** Stands here until the words are that partners are asked in. */
  readonly meanwhile: ReactNode;
};

/** A participant's own page: from the link to the code they show. Nothing of it reaches the assessments here. */
export function RespondPage({ fetchEarlier, meanwhile, ...ours }: RespondPageProps): ReactNode {
  const { code = '' } = useParams();
  useDenseFrame();
  const [older, bank] = useAskedBank(code, ours, fetchEarlier);
  const read = useMemo(() => decodeInvitation(code, bank.instrument), [code, bank.instrument]);
  // Partners are asked in words of their own, which come later than the questions.
  const areWordsHere = !read.ok || read.value.round !== 'partners' || bank.guidance !== null;
  if (!areWordsHere) return meanwhile;
  if (older === 'fetching') return <p className="wrap page loading">Fetching the questions</p>;
  return (
    <div className="wrap page plain respond">
      <main id="main" tabIndex={-1}>
        {older === 'here' && read.ok && (
          <p className="note">
            This invitation asks the questions of version {bank.instrument.version}, in the words of
            that time. There are newer ones; your answers go with those that were asked.
          </p>
        )}
        {read.ok ? (
          <Invited key={read.value.collection} invitation={read.value} code={code} {...bank} />
        ) : (
          <RefusedInvitation problem={read.problem} code={code} />
        )}
      </main>
    </div>
  );
}

/**
 * The questions that the invitation asks: ours, or those of an earlier edition as they were. Where the same are asked on
 * the same scale too: the room sees the words of its day.
 */
function useAskedBank(
  code: string,
  ours: Bank,
  fetchEarlier: FetchEarlier,
): [older: 'none' | 'fetching' | 'here', bank: Bank] {
  const asked = useMemo(() => decodeInvitation(code, ours.instrument), [code, ours.instrument]);
  const theirs = versionAsked(asked);
  const isOurs = theirs === null || isSameEdition(theirs, ours.instrument.version);
  const version = isOurs ? null : keptVersion(theirs, ours.instrument);
  const earlier = useEarlier(version, fetchEarlier);
  if (version === null) return ['none', ours];
  return earlier === null ? ['fetching', ours] : ['here', earlier];
}

function versionAsked(asked: ReturnType<typeof decodeInvitation>): string | null {
  if (asked.ok) return asked.value.instrument.version;
  return asked.problem.code === 'other-questions' ? asked.problem.theirs : null;
}

type InvitedProps = Bank & {
  readonly invitation: Invitation;
  readonly code: string;
};

function Invited({ invitation, code, instrument, guidance }: InvitedProps): JSX.Element {
  const [turn, setTurn] = useState(0);
  const [isCleared, setCleared] = useState(false);
  const reply = useReply({ invitation, code, instrument }, turn);
  const asked = useMemo(
    () => invitedItems(invitation, { instrument, guidance }),
    [invitation, instrument, guidance],
  );
  const startAgain = () => {
    setCleared(false);
    setTurn(turn + 1);
  };
  if (isCleared) return <Cleared invitation={invitation} onAnswer={startAgain} />;
  if (reply.kind === 'opening') return <p className="loading">Opening your answers</p>;
  if (reply.kind === 'unreadable') {
    return <UnreadableReply reply={reply} onForgotten={startAgain} />;
  }
  return (
    <ReplyPages
      key={turn}
      reply={reply}
      invitation={invitation}
      asked={asked}
      instrument={instrument}
      onHandedOver={startAgain}
      onCleared={() => setCleared(true)}
    />
  );
}
