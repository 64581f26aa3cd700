import type { EarlierAnswer, ItemRecord } from '../document/answer';
import type { Assessment } from '../document/assessment';
import { isSame } from '../document/is-same';

/** Whether nothing that a person gave in `gone` is missing from `there`, where it may be an earlier answer by now. */
export function holdsAll(there: Assessment, gone: Assessment): boolean {
  return (
    isSame(headOf(there), headOf(gone)) &&
    Object.entries(gone.answers).every(([itemId, record]) => {
      const now = there.answers[itemId];
      return now !== undefined && holdsRecord(now, record);
    })
  );
}

/** Without what says only when it changed, and which files it has left in. */
function headOf({ answers: _, changedAt: _at, ...head }: Assessment) {
  return { ...head, together: { ...head.together, lineage: {} } };
}

function holdsRecord(now: ItemRecord, gone: ItemRecord): boolean {
  const given = [now, ...now.history].map(givenIn);
  return (
    [gone, ...gone.history].every((one) => given.some((other) => isSame(other, givenIn(one)))) &&
    gone.evidence.every((line) => now.evidence.some((other) => isSame(other, line)))
  );
}

const givenIn = ({ answer, note, speakers, accreditationCodes }: ItemRecord | EarlierAnswer) => ({
  answer,
  note,
  speakers,
  accreditationCodes,
});
