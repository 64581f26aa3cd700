import type { JSX } from 'react';
import type { AssessmentHead } from '../../../../core/document/assessment';
import type { Decided, SignOff } from '../../../../core/document/sign-off';
import { LIMITS } from '../../../../core/limits/limits';
import { useMainstayStore } from '../../../../store/use-mainstay';
import { TextArea } from '../../../../ui/field';
import { useStoreForm } from '../../../shared/forms/use-saved-form';

type DecidedListProps = {
  readonly head: AssessmentHead;
  readonly onSignOff: (patch: Partial<SignOff>) => void;
};

const given = (signOff: SignOff | undefined, asked: string): string =>
  signOff?.decided?.find((each) => each.asked === asked)?.outcome ?? '';

const withOutcome = (
  decided: readonly Decided[],
  asked: string,
  outcome: string,
): readonly Decided[] => [
  ...decided.filter((each) => each.asked !== asked),
  ...(outcome.trim() === '' ? [] : [{ asked, outcome }]),
];

/** What was asked of the board, and room for what became of each: that stays open after the sign-off. */
export function DecidedList({ head, onSignOff }: DecidedListProps): JSX.Element {
  // Two that read the same are one decision, and have one outcome.
  const asked = [...new Set(head.report.decisions)];
  return (
    <>
      <p className="measure">
        Write what the minutes say. It prints on page 1 and in the board paper, under “What the
        board decided”.
      </p>
      <ol className="asked-list measure">
        {asked.map((decision, at) => (
          <li key={decision}>
            <p>{decision}</p>
            <DecidedField id={head.id} asked={decision} at={at} onSignOff={onSignOff} />
          </li>
        ))}
      </ol>
    </>
  );
}

type DecidedFieldProps = {
  readonly id: string;
  readonly asked: string;
  readonly at: number;
  readonly onSignOff: DecidedListProps['onSignOff'];
};

function DecidedField({ id, asked, at, onSignOff }: DecidedFieldProps): JSX.Element {
  const store = useMainstayStore();
  const { text } = useStoreForm<{ outcome: string }>({
    key: `${id}/decided/${at}`,
    read: ({ heads }) => ({ outcome: given(heads[id]?.signOff, asked) }),
    save: ({ outcome }) =>
      onSignOff({
        decided: withOutcome(store.getState().heads[id]?.signOff.decided ?? [], asked, outcome),
      }),
  });
  return (
    <TextArea
      id={`decided-${at}`}
      label={`What was decided on ${at + 1}`}
      {...(at === 0 ? { hint: 'For example: agreed, seven for and one abstained' } : {})}
      rows={1}
      {...text('outcome', { limit: LIMITS.paragraph })}
    />
  );
}
