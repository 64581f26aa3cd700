import type { ReportModel } from '../../../../core/report-model/report-model';
import { countWord } from '../../../../core/wording/words';
import type { PaperId } from '../products';
import { chosenParts, fullParts, type ReportPartId } from '../report-parts';
import { PART_HEIGHTS, sum } from './part-heights';

/** A4 less its margins, in CSS pixels. */
const PAGE = 1005;
/** What stays empty at the foot of a page, on the whole, since rows and figures are not cut. */
const LEFT_EMPTY = 25;

/** How many sides of A4 page 1 and these parts take, about: no browser tells before it prints. */
const sidesOf = (model: ReportModel, parts: readonly ReportPartId[]): number =>
  1 + Math.ceil(sum(parts.map((part) => PART_HEIGHTS[part](model))) / (PAGE - LEFT_EMPTY));

const sideWords = (count: number): string =>
  count === 1 ? 'A4, one side' : `A4, about ${countWord(count)} sides`;

/** How much paper each is, in words. */
export const sidesInWords = (
  model: ReportModel,
  leftOut: readonly string[],
): Readonly<Record<PaperId, string>> => ({
  'one-page': sideWords(1),
  board: 'A4, two sides',
  full: sideWords(sidesOf(model, fullParts(model))),
  chosen: sideWords(sidesOf(model, chosenParts(model, leftOut))),
});
