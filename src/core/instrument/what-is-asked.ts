/** What a set of questions asks and counts, apart from its words: an answer to either of two alike is one to the other. */
import type { Compiled } from './build-instrument';

/** What the whole set counts and lists. */
export const setAsks = ({ instrument }: Compiled) => ({
  ...{ scale: instrument.scale, defaultTarget: instrument.defaultTarget },
  sections: instrument.sections.map(({ id, rankingWeight, feedsFactors }) => [
    id,
    rankingWeight,
    feedsFactors,
  ]),
  functions: instrument.functions.map(({ id, rankingWeight }) => [id, rankingWeight]),
  factors: instrument.sufficiency.map(({ id, rankingWeight, parts }) => [
    id,
    rankingWeight,
    parts.map((part) => part.id),
  ]),
  view: instrument.viewGroups.map(({ id }) => id),
  outcomes: instrument.outcomes.pathways.map(({ id }) => id),
});

/** What one question asks and counts for. */
export const itemAsks = ({ guidance }: Compiled, item: Compiled['instrument']['items'][number]) => [
  ...[item.id, item.section, item.meaningVersion, item.importance, item.home],
  ...[item.functions, item.sufficiency, item.sufficiencyPart, item.flag !== null],
  ...[item.quick, item.naAllowed, item.viewGroups, guidance.items[item.id]?.partner !== null],
];

/** Whether two editions differ in words alone. The order counts: answers of a room travel in it, without their ids. */
export const asksTheSame = (one: Compiled, other: Compiled): boolean => asked(one) === asked(other);

const asked = (questions: Compiled): string =>
  JSON.stringify([
    setAsks(questions),
    questions.instrument.items.map((item) => itemAsks(questions, item)),
  ]);
