import type { Response } from '../document/response';
import type { Instrument, Item, ItemId } from '../instrument/instrument';
import type { PanelReport, SpreadRow } from '../report-model/panel-model';
import type { AnswerState } from '../response/answer-state';

const HIGHEST_LEVEL = 4;

/** One question behind a score: what was answered and what it brings. */
export type ItemSum = {
  readonly item: Item;
  readonly state: AnswerState;
  readonly answer: string;
  readonly whoKnows: string;
  readonly weight: number;
  /** Level times weight; null unless rated. */
  readonly points: number | null;
  readonly most: number;
};

/** WR, WA and N of method 2.3 in points a reader can add up: level times weight. */
export type Sums = {
  readonly rated: number;
  readonly dontKnow: number;
  readonly blank: number;
  readonly notOurRole: number;
  readonly points: number;
  readonly mostOfRated: number;
  readonly mostOfAll: number;
};

const STATE_WORDS = { dk: 'Don’t know', na: 'Not our role here', blank: 'Not answered' } as const;

export const itemSums = (
  instrument: Instrument,
  response: Response,
  ids: readonly ItemId[],
  weightOf: (item: Item) => number,
  panel: PanelReport | null = null,
): readonly ItemSum[] => {
  const standing = new Map(
    panel?.sections.flatMap(({ rows }) => rows).map((row) => [row.item, row]),
  );
  return instrument.items
    .filter(({ id }) => ids.includes(id))
    .map((item) => {
      const stands = standing.get(item.id);
      if (stands) return sumOfPanel(item, stands, weightOf(item));
      const answer = response[item.id]?.answer;
      const weight = weightOf(item);
      const shared = { item, weight, most: weight * HIGHEST_LEVEL, whoKnows: '' };
      if (answer?.state === 'rated') {
        const words = instrument.levels[answer.level] ?? '';
        return { ...shared, state: answer.state, answer: words, points: weight * answer.level };
      }
      const state = answer?.state ?? 'blank';
      const whoKnows = answer?.state === 'dk' ? answer.whoKnows : '';
      return { ...shared, state, answer: STATE_WORDS[state], points: null, whoKnows };
    });
};

/** What stands of the answers of many. */
const sumOfPanel = (item: Item, stands: SpreadRow, weight: number): ItemSum => ({
  item,
  state: stands.state === 'withheld' ? 'blank' : stands.state,
  answer: stands.levelWords,
  whoKnows: '',
  weight,
  points: stands.state === 'rated' && stands.level !== null ? weight * stands.level : null,
  most: weight * HIGHEST_LEVEL,
});

export const addUpItems = (items: readonly ItemSum[]): Sums => {
  const of = (state: AnswerState) => items.filter((item) => item.state === state);
  const most = (some: readonly ItemSum[]) => some.reduce((sum, item) => sum + item.most, 0);
  return {
    rated: of('rated').length,
    dontKnow: of('dk').length,
    blank: of('blank').length,
    notOurRole: of('na').length,
    points: of('rated').reduce((sum, { points }) => sum + (points ?? 0), 0),
    mostOfRated: most(of('rated')),
    mostOfAll: most(items.filter(({ state }) => state !== 'na')),
  };
};
