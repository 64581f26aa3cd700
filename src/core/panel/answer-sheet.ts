import type { Collection, PanelResponse, SaidCounts } from '../document/collection';
import { stillIn } from '../exercise/shown';
import { type Item, LEVELS } from '../instrument/instrument';
import { DONT_KNOW_SIGN, NOT_OUR_ROLE_SIGN } from '../limits/answer-signs';
import { peopleIn } from '../response/count-in';

/** What a person may say of an item, as a small number: 0-4 the level, or one of these. */
export const SAID_DONT_KNOW = 5;
export const SAID_NOT_APPLICABLE = 6;
export const SAID_NOTHING = 7;

/** How many people said what of one item, by the numbers above. */
export type AnswerTally = Uint32Array;
const TALLY_SIZE = 8;

/** Everyone's answers, a row a person and a column an item; flat, because a thousand must combine
 *  in a blink. */
export type AnswerSheet = {
  /** In no order that means anything. */
  readonly respondents: readonly string[];
  readonly responses: readonly PanelResponse[];
  readonly columns: number;
  readonly said: Uint8Array;
};

const CODE_OF = new Map<string, number>([
  ...LEVELS.map((level): [string, number] => [String(level), level]),
  [DONT_KNOW_SIGN, SAID_DONT_KNOW],
  [NOT_OUR_ROLE_SIGN, SAID_NOT_APPLICABLE],
]);

/**
 * The answers of one round to these items: of everyone who is in, or of those who still stand as they
 * were counted when the figures were shown. An item the round did not ask is blank, and what it asked
 * beyond these items (an older bank) is passed over.
 */
export const answerSheet = (items: readonly Item[], collection: Collection): AnswerSheet => {
  const { shown } = collection;
  const counted = shown === null ? null : new Set(stillIn(collection, shown));
  const entries = peopleIn(collection).filter(([id]) => counted === null || counted.has(id));
  const columns = items.length;
  const said = new Uint8Array(entries.length * columns).fill(SAID_NOTHING);
  const placeOf = new Map(items.map(({ id }, at) => [id, at]));
  const places = collection.items.map((id) => placeOf.get(id));
  entries.forEach(([, { answers }], row) => {
    places.forEach((at, asked) => {
      if (at === undefined) return;
      said[row * columns + at] = CODE_OF.get(answers[asked] ?? '') ?? SAID_NOTHING;
    });
  });
  return {
    respondents: entries.map(([respondent]) => respondent),
    responses: entries.map(([, response]) => response),
    columns,
    said,
  };
};

/** How many said what, for each item in order, of those `counts` lets in. */
export const talliesOf = (
  { responses, columns, said }: AnswerSheet,
  counts: (response: PanelResponse) => boolean = () => true,
): readonly AnswerTally[] => {
  const tallies = Array.from({ length: columns }, () => new Uint32Array(TALLY_SIZE));
  responses.forEach((response, row) => {
    if (!counts(response)) return;
    tallies.forEach((tally, at) => {
      const code = said[row * columns + at] ?? SAID_NOTHING;
      tally[code] = (tally[code] ?? 0) + 1;
    });
  });
  return tallies;
};

/** A tally from counts that were kept, the numbers above in their order. */
export const tallyOfCounts = (counts: SaidCounts | undefined, people: number): AnswerTally =>
  Uint32Array.from({ length: TALLY_SIZE }, (_, code) =>
    counts === undefined ? (code === SAID_NOTHING ? people : 0) : (counts[code] ?? 0),
  );

/** A tally from counts typed in: how many chose each level, lowest first, and how many don't know. */
export const tallyOfCards = (levels: readonly number[], dontKnow: number): AnswerTally =>
  Uint32Array.from({ length: TALLY_SIZE }, (_, code) => {
    if (code === SAID_DONT_KNOW) return dontKnow;
    return code < SAID_DONT_KNOW ? (levels[code] ?? 0) : 0;
  });
