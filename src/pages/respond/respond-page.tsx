import { type JSX, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { decodeInvitation, type Invitation } from '../../core/exchange/invitation-code';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { askedItems } from './asked';
import { Cleared } from './cleared';
import { RefusedInvitation } from './refused-invitation';
import { ReplyPages } from './reply-pages';
import './respond.css';
import { UnreadableReply } from './unreadable-reply';
import { useReply } from './use-reply';

type RespondPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** A participant's own page: from the link to the code they show. Nothing of it reaches the assessments here. */
export function RespondPage({ instrument, guidance }: RespondPageProps): JSX.Element {
  const { code = '' } = useParams();
  const read = useMemo(() => decodeInvitation(code, instrument), [code, instrument]);
  return (
    <div className="wrap page plain respond">
      <main id="main" tabIndex={-1}>
        {read.ok ? (
          <Invited
            key={read.value.collection}
            invitation={read.value}
            code={code}
            instrument={instrument}
            guidance={guidance}
          />
        ) : (
          <RefusedInvitation problem={read.problem} code={code} />
        )}
      </main>
    </div>
  );
}

type InvitedProps = RespondPageProps & {
  readonly invitation: Invitation;
  readonly code: string;
};

function Invited({ invitation, code, instrument, guidance }: InvitedProps): JSX.Element {
  const [turn, setTurn] = useState(0);
  const [isCleared, setCleared] = useState(false);
  const reply = useReply({ invitation, code, instrument }, turn);
  const asked = useMemo(
    () => askedItems(invitation, { instrument, guidance }),
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
