import type { Exercise } from '../document/exercise';
import { cameLater } from '../exercise/shown';
import type { Instrument, Item } from '../instrument/instrument';
import { everyScore } from '../scoring/every-score';
import { withFewPicked } from '../scoring/few-picked';
import type { ItemValues } from '../scoring/item-value';
import { scoreValues } from '../scoring/score-response';
import type { Scorecard } from '../scoring/scorecard';
import { scoringIndex } from '../scoring/scoring-index';
import { valueOfRound } from './combine-round';
import { discussionList } from './discussion-list';
import { knowledgeGaps } from './knowledge-gaps';
import { keptRange, leaveOneOut, standingAnswers } from './leave-one-out';
import { mayShowDistribution, mayShowRoleCounts, mayTellByRole } from './may-be-shown';
import type { LeaveOneOut, PanelItem, PanelScorecard } from './panel';
import { panelItem, type RoundsOfRoom, roundsOf } from './panel-item';
import type { Round } from './round';
import { strengthsOf } from './strengths';

export type PanelBasis = {
  readonly exercise: Exercise;
  /** The items asked, as `itemsInPlay` gives them: the same array each time. */
  readonly items: readonly Item[];
  /** The target level of each item, in item order. */
  readonly targets: readonly number[];
  /**
   * Method 2.4's leverage of each item, in item order, for values of the first round: the order to
   * talk in must not move while the talking goes on. Rounded to nine decimals, so that ties are ties.
   */
  readonly leverages: (values: ItemValues) => Float64Array;
};

/** What scoring sees of the answers that stand. */
export const panelValues = (items: readonly PanelItem[]): ItemValues =>
  Int8Array.from(items, ({ final }) => valueOfRound(final));

const scorecardOf = (
  instrument: Instrument,
  { exercise, items }: PanelBasis,
  values: ItemValues,
): Scorecard => {
  const scorecard = scoreValues(instrument, values, items);
  const isPick = exercise.pick === 'section' || exercise.pick === 'own';
  return isPick ? withFewPicked(scorecard) : scorecard;
};

const rolesOf = (
  { attribution }: Exercise,
  { people, roles, showings }: Round,
): PanelScorecard['roles'] => {
  if (!mayShowDistribution(attribution, people) || !mayTellByRole(attribution, { roles, showings }))
    return null;
  return mayShowRoleCounts(attribution, Object.values(roles)) ? roles : null;
};

/**
 * The scores with any one person away. Once someone who is counted has gone they cannot be worked out
 * any more, and stand as they were when they were shown.
 */
const rangesOf = (
  instrument: Instrument,
  { exercise, items }: PanelBasis,
  panelItems: readonly PanelItem[],
  rounds: RoundsOfRoom,
  scorecard: Scorecard,
): PanelScorecard['leaveOneOut'] => {
  const values = panelValues(panelItems);
  const standing = standingAnswers(panelItems, exercise.notApplicable, rounds, values);
  const scores = new Map(everyScore(scorecard).map((score) => [score.id, score]));
  const isWhole = rounds.first.isWhole && (rounds.again?.isWhole ?? true);
  const kept = exercise.again?.shown?.ranges ?? exercise.first.shown?.ranges ?? {};
  const ranges = scoringIndex(instrument, items).dimensions.map(
    (indexed): [string, LeaveOneOut | null] => {
      const { id } = indexed.dimension;
      const score = scores.get(id);
      if (!score) return [id, null];
      if (!isWhole) return [id, keptRange(score, kept[id] ?? null)];
      return [id, leaveOneOut(indexed, score, standing, exercise.attribution)];
    },
  );
  return Object.fromEntries(ranges);
};

/** Every response of an exercise combined, method 3: what may be told of it and nothing else. */
export const combinePanel = (instrument: Instrument, basis: PanelBasis): PanelScorecard => {
  const { exercise, items, targets } = basis;
  const rounds = roundsOf(items, exercise);
  const panelItems = items.map(({ id }, at) => panelItem(exercise, rounds, id, at));
  const values = panelValues(panelItems);
  const scorecard = scorecardOf(instrument, basis, values);
  const firstValues = Int8Array.from(panelItems, ({ state, median }) =>
    valueOfRound({ state, level: median }),
  );
  return {
    attribution: exercise.attribution,
    people: rounds.first.people,
    later: cameLater(exercise.first),
    roles: rolesOf(exercise, rounds.first),
    items: panelItems,
    scorecard,
    leaveOneOut: rangesOf(instrument, basis, panelItems, rounds, scorecard),
    discussion: discussionList(panelItems, basis.leverages(firstValues)),
    knowledgeGaps: knowledgeGaps(panelItems),
    strengths: strengthsOf(panelItems, targets),
  };
};
