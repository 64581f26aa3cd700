import { type JSX, useState } from 'react';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { StepProps } from './steps/step-props';
import { facilitatorOf } from './words';

type AfterFinishProps = StepProps & {
  /** Takes the answers off this device; false where the browser would not. */
  readonly forget: () => Promise<boolean>;
  readonly onHandedOver: () => void;
  readonly onCleared: () => void;
};

type Asked = 'withdraw' | 'hand-over' | 'clear';

/** What may still be done once the code is on the screen. */
export function AfterFinish(props: AfterFinishProps): JSX.Element {
  const { draft, session, goTo } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const close = () => setAsked(null);
  const leave = async (then: () => void) => {
    close();
    if (await props.forget()) then();
    else setFailed(true);
  };
  const does: Readonly<Record<Asked, () => void>> = {
    withdraw: () => {
      close();
      session.change({ what: 'withdrawn', to: true });
    },
    'hand-over': () => void leave(props.onHandedOver),
    clear: () => void leave(props.onCleared),
  };
  return (
    <>
      <p>
        {draft.isWithdrawn ? (
          <Button onClick={() => session.change({ what: 'withdrawn', to: false })}>
            Give my answers again
          </Button>
        ) : (
          <Button look="bare" extra="change-answer" onClick={() => goTo('list')}>
            Change an answer
          </Button>
        )}
      </p>
      <details>
        <summary className="fold">Take answers back, or pass this device on</summary>
        <ul className="later">
          {!draft.isWithdrawn && (
            <Choice words="Take my answers back" onClick={() => setAsked('withdraw')} />
          )}
          <Choice words="Hand this device to someone else" onClick={() => setAsked('hand-over')} />
          <Choice words="Clear my answers from this device" onClick={() => setAsked('clear')} />
        </ul>
      </details>
      <p role="alert">
        {hasFailed &&
          'The browser would not remove your answers. Close this page, and clear what it keeps in the browser’s own settings.'}
      </p>
      {asked && (
        <Dialog title={QUESTIONS[asked]} onClose={close}>
          <p>{explain(asked, facilitatorOf(props.invitation))}</p>
          <p className="row">
            <Button look="main" onClick={does[asked]}>
              {YES[asked]}
            </Button>
            <Button look="bare" onClick={close}>
              Go back
            </Button>
          </p>
        </Dialog>
      )}
    </>
  );
}

function Choice({
  words,
  onClick,
}: {
  readonly words: string;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <li>
      <Button isSlim onClick={onClick}>
        {words}
      </Button>
    </li>
  );
}

const QUESTIONS = {
  withdraw: 'Take your answers back?',
  'hand-over': 'Hand this device to someone else?',
  clear: 'Clear your answers from this device?',
} as const;

const YES = {
  withdraw: 'Take them back',
  'hand-over': 'Clear mine and start for them',
  clear: 'Clear them',
} as const;

function explain(asked: Asked, who: string): string {
  if (asked === 'withdraw')
    return `You get a code that says so. Once you have shown it, your answers no longer count. They stay on this device, so you can give them again while ${who} is collecting.`;
  return `First make sure that ${who} has your code or your file. Your answers and notes are then removed from this device, so nobody can see them here, and you can no longer change them or take them back from here.`;
}
