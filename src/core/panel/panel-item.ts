import type { Item, ItemId } from '../instrument/instrument';
import type { AgreedAnswer, Exercise } from '../response/exercise';
import { type AnswerSheet, answerSheet, type Tally, talliesOf, tallyOfCards } from './answer-sheet';
import { countsOf, twiceMedian } from './combine-item';
import { roundItem } from './combine-round';
import { mayShowDistribution, mayShowRoles } from './may-be-shown';
import type { PanelItem, RoleSide, RoundItem } from './panel';
import { type Reason, reasonsByItem } from './reasons';
import { distributionOf } from './spread';

/** One round's answers with their tallies, an item each. */
export type Round = { readonly sheet: AnswerSheet; readonly tallies: readonly Tally[] };

export type Rounds = {
  readonly first: Round;
  readonly again: Round | null;
  /** The first round of those who gave this role. */
  readonly staff: readonly Tally[];
  readonly notStaff: readonly Tally[];
  readonly reasons: ReadonlyMap<ItemId, readonly Reason[]>;
};

const roundOf = (sheet: AnswerSheet): Round => ({ sheet, tallies: talliesOf(sheet) });

/** All answers of an exercise, counted. */
export const roundsOf = (items: readonly Item[], { first, again }: Exercise): Rounds => {
  const sheet = answerSheet(items, first);
  return {
    first: roundOf(sheet),
    again: again === null ? null : roundOf(answerSheet(items, again)),
    staff: talliesOf(sheet, ({ role }) => role === 'staff'),
    notStaff: talliesOf(sheet, ({ role }) => role === 'not-staff'),
    reasons: reasonsByItem(first),
  };
};

const sideOf = (tally: Tally): RoleSide => {
  const { rated } = countsOf(tally);
  return { rated, median: twiceMedian(tally, rated) / 2, distribution: distributionOf(tally) };
};

const rolesOf = (
  { attribution }: Exercise,
  { first, staff, notStaff }: Rounds,
  at: number,
): PanelItem['byRole'] => {
  const [all, one, other] = [first.tallies[at], staff[at], notStaff[at]];
  if (!all || !one || !other) return null;
  const rated = {
    all: countsOf(all).rated,
    staff: countsOf(one).rated,
    notStaff: countsOf(other).rated,
  };
  return mayShowRoles(attribution, rated) ? { staff: sideOf(one), notStaff: sideOf(other) } : null;
};

const reasonsOf = (
  { attribution }: Exercise,
  { first, reasons }: Rounds,
  at: number,
  id: ItemId,
): PanelItem['reasons'] => {
  const tally = first.tallies[at];
  if (!tally || !mayShowDistribution(attribution, countsOf(tally).rated)) return [];
  const given = reasons.get(id) ?? [];
  return attribution === 'named' ? given : given.map(({ text }) => ({ name: '', text }));
};

/** The re-vote on one item, method 0.11: a counted show of cards, else the codes; null for neither. */
const againOf = (
  { attribution, cards, isAgainRevealed }: Exercise,
  { again }: Rounds,
  at: number,
  id: ItemId,
): PanelItem['again'] => {
  const shown = cards[id];
  const codes = isAgainRevealed ? again?.tallies[at] : undefined;
  const tally = shown ? tallyOfCards(shown.levels, shown.dontKnow) : codes;
  if (!tally) return null;
  const { people } = countsOf(tally);
  if (people === 0) return null;
  return shown
    ? { ...roundItem(tally, attribution, people), how: 'cards' }
    : { ...roundItem(tally, attribution, again?.sheet.responses.length ?? 0), how: 'codes' };
};

/** What stands, method 3.1: the agreed level, else the re-vote if it says anything, else the first
 *  round. "Not agreed" leaves the middle answer standing (method 3.4). */
const standing = (
  first: RoundItem,
  again: RoundItem | null,
  agreed: AgreedAnswer | null,
): Pick<PanelItem, 'final' | 'from'> => {
  if (agreed?.outcome === 'agreed' && agreed.level !== null) {
    return { final: { state: 'rated', level: agreed.level }, from: 'agreed' };
  }
  const isLater = again !== null && again.state !== 'withheld';
  const { state, median } = isLater ? again : first;
  return {
    final: { state, level: state === 'rated' ? median : null },
    from: isLater ? 'again' : 'first',
  };
};

const SET_ASIDE = {
  state: 'na',
  median: null,
  counts: null,
  spread: null,
  byRole: null,
  reasons: [],
  again: null,
  agreed: null,
  final: { state: 'na', level: null },
  from: 'first',
} as const satisfies Omit<PanelItem, 'item'>;

/** All that may be told of one item, methods 3.1 to 3.4. What the facilitator set n/a is n/a for
 *  all, whatever anybody answered (method 0.12). */
export const panelItem = (
  exercise: Exercise,
  rounds: Rounds,
  id: ItemId,
  at: number,
): PanelItem => {
  const tally = rounds.first.tallies[at];
  if (!tally || Object.hasOwn(exercise.notApplicable, id)) return { item: id, ...SET_ASIDE };
  const peopleIn = rounds.first.sheet.responses.length;
  const first = roundItem(tally, exercise.attribution, peopleIn);
  const again = againOf(exercise, rounds, at, id);
  const agreed = exercise.agreed[id] ?? null;
  return {
    item: id,
    ...first,
    byRole: rolesOf(exercise, rounds, at),
    reasons: reasonsOf(exercise, rounds, at, id),
    again,
    agreed,
    ...standing(first, again, agreed),
  };
};
