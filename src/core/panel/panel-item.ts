import type { AgreedAnswer, Exercise } from '../document/exercise';
import type { Item, ItemId } from '../instrument/instrument';
import { type AnswerTally, tallyOfCards } from './answer-sheet';
import { mayStandBeside, middleStands } from './beside-first';
import { countsOf, twiceMedian } from './combine-item';
import { roundItem } from './combine-round';
import { mayShowReasons, mayShowRoles, mayTellByRole } from './may-be-shown';
import type { AgainItem, PanelItem, RoleSide, RoundItem } from './panel';
import { mayAcceptMiddle } from './re-vote';
import { type Reason, reasonsByItem } from './reasons';
import { type Round, roundOf } from './round';
import { distributionOf } from './spread';
import { type ChangeOfVoters, changeBetween, changeOfCards } from './who-voted';

export type RoundsOfRoom = {
  readonly first: Round;
  readonly again: Round | null;
  readonly reasons: ReadonlyMap<ItemId, readonly Reason[]>;
};

/** All answers of an exercise, counted. */
export const roundsOf = (items: readonly Item[], exercise: Exercise): RoundsOfRoom => {
  const { first, again, attribution } = exercise;
  return {
    first: roundOf(items, first),
    again: again === null ? null : roundOf(items, again),
    reasons: reasonsByItem(first, attribution),
  };
};

const sideOf = (tally: AnswerTally): RoleSide => {
  const { rated } = countsOf(tally);
  return { rated, median: twiceMedian(tally, rated) / 2, distribution: distributionOf(tally) };
};

const rolesOf = (
  { attribution }: Exercise,
  { first }: RoundsOfRoom,
  at: number,
): PanelItem['byRole'] => {
  if (!mayTellByRole(attribution, first)) return null;
  const [all, one, other] = [first.tallies[at], first.staff[at], first.notStaff[at]];
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
  { first, reasons }: RoundsOfRoom,
  at: number,
  id: ItemId,
): PanelItem['reasons'] => {
  const tally = first.tallies[at];
  const given = reasons.get(id) ?? [];
  if (!tally || !mayShowReasons(attribution, countsOf(tally).rated, given.length)) return [];
  return attribution === 'named' ? given : given.map(({ text }) => ({ name: '', text }));
};

type Voted = {
  readonly how: 'codes' | 'cards';
  readonly tally: AnswerTally;
  readonly change: ChangeOfVoters;
};

/** The votes on one item: a counted show of cards, else the codes once they were shown. */
const votedOn = (
  exercise: Exercise,
  rounds: RoundsOfRoom,
  at: number,
  id: ItemId,
): Voted | null => {
  const { first, again } = rounds;
  const shown = exercise.cards[id];
  if (shown) {
    const tally = tallyOfCards(shown.levels, shown.dontKnow);
    return { how: 'cards', tally, change: changeOfCards(first, countsOf(tally).people) };
  }
  const tally = exercise.isAgainRevealed ? again?.tallies[at] : undefined;
  if (!tally || again === null) return null;
  return { how: 'codes', tally, change: changeBetween(first, again) };
};

const UNTOLD = {
  state: 'withheld',
  median: null,
  between: null,
  counts: null,
  spread: null,
} as const satisfies RoundItem;

/**
 * The re-vote on one item, method 0.11; null for none. Its counts stand beside the first round only
 * where the difference tells nobody's answer; else no more than whether the first middle stands.
 */
const againOf = (
  exercise: Exercise,
  rounds: RoundsOfRoom,
  at: number,
  id: ItemId,
): PanelItem['again'] => {
  const voted = votedOn(exercise, rounds, at, id);
  if (voted === null) return null;
  const { how, tally, change } = voted;
  const { people } = countsOf(tally);
  if (people === 0) return null;
  const { attribution } = exercise;
  if (!mayStandBeside(attribution, change)) {
    const first = rounds.first.tallies[at];
    const stands = first ? middleStands(first, tally, change) : null;
    return { ...UNTOLD, how, isBeside: false, stands };
  }
  const peopleIn = how === 'cards' ? people : (rounds.again?.people ?? 0);
  const item = roundItem(tally, attribution, peopleIn);
  return { ...item, how, isBeside: true, stands: standsOf(item) };
};

const standsOf = (item: RoundItem): AgainItem['stands'] =>
  item.spread === null ? null : mayAcceptMiddle(item);

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
  between: null,
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
  rounds: RoundsOfRoom,
  id: ItemId,
  at: number,
): PanelItem => {
  const tally = rounds.first.tallies[at];
  if (!tally || Object.hasOwn(exercise.notApplicable, id)) return { item: id, ...SET_ASIDE };
  const first = roundItem(tally, exercise.attribution, rounds.first.people);
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
