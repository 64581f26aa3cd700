import type { AssessmentHead, Targets } from '../document/assessment';
import type { Exercise } from '../document/exercise';

/** Of each field of an exercise, whether combining the answers looks at it: a new field must say. */
const IS_COUNTED = {
  pick: true,
  items: true,
  attribution: true,
  notApplicable: true,
  first: true,
  again: true,
  isAgainRevealed: true,
  cards: true,
  agreed: true,
  isOpen: false,
  isRevealed: false,
  isRehearsal: false,
  facilitator: false,
  readers: false,
  address: false,
  expectedNames: false,
  expectedCount: false,
  findOut: false,
  priorities: false,
  deleteBy: false,
} as const satisfies Record<keyof Exercise, boolean>;

function isAlikeIn<Value extends object>(
  counted: Readonly<Record<keyof Value, boolean>>,
  one: Value,
  other: Value,
): boolean {
  for (const field in counted) if (counted[field] && one[field] !== other[field]) return false;
  return true;
}

const levelsOf = ({ sections, items }: Targets): string =>
  JSON.stringify(
    [sections, items].map((targets) =>
      Object.entries(targets)
        .map(([id, { level }]) => [id, level])
        .sort(),
    ),
  );

/** Whether the two say the same to whoever combines and ranks the answers. */
export const countsAlike = (a: AssessmentHead, b: AssessmentHead): boolean =>
  a.id === b.id &&
  a.kind === b.kind &&
  (a.targets === b.targets || levelsOf(a.targets) === levelsOf(b.targets)) &&
  a.localPriorities === b.localPriorities &&
  (a.exercise === b.exercise ||
    (a.exercise !== null && b.exercise !== null && isAlikeIn(IS_COUNTED, a.exercise, b.exercise)));
