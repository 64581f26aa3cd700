import { boardBlocks } from '../../../../core/documents/board-paper';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { countWord } from '../../../../core/wording/words';
import type { PaperId } from '../products';
import { chosenParts, fullParts, type ReportPartId } from '../report-parts';
import { blocksSides } from '../written/block-heights';
import { PART_HEIGHTS, sum } from './part-heights';
import { lineCount } from './text-lines';

/** A4 less its margins, in CSS pixels. */
const PAGE = 1005;
/** What stays empty at the foot of a page, on the whole, since rows and figures are not cut. */
const LEFT_EMPTY = 25;

/** How many sides of A4 page 1 and these parts take, about: no browser tells before it prints. */
const sidesOf = (model: ReportModel, parts: readonly ReportPartId[]): number =>
  1 + Math.ceil(sum(parts.map((part) => PART_HEIGHTS[part](model))) / (PAGE - LEFT_EMPTY));

/** Characters to a line in the narrowest column that holds papers, and the heights of a line and of a row's own space. */
const SHOWN = {
  fits: 44,
  noted: 30,
  claim: 34,
  note: 22,
  line: 17.7,
  row: 11,
  head: 330,
  codes: 24,
};

/** How many sides the assessor's table takes, about. */
const assessorSides = ({ assessor, notes }: ReportModel): number => {
  const said = new Set<string>();
  const rows = assessor.codes.flatMap(({ claims }) =>
    claims.map(({ item, number, title, papers, note }) => {
      const isAgain = said.has(item);
      said.add(item);
      const shown = papers.map(({ title: name, where, date, strengthWords }) =>
        lineCount(
          `${name}. ${where}. ${date}. ${strengthWords}.`,
          notes === 'in' ? SHOWN.noted : SHOWN.fits,
        ),
      );
      const claim = 1 + lineCount(`${number} ${title}`, SHOWN.claim);
      const noted = notes === 'in' ? lineCount(note, SHOWN.note) : 0;
      return SHOWN.row + SHOWN.line * Math.max(claim, isAgain ? 1 : Math.max(sum(shown), noted));
    }),
  );
  const rest = SHOWN.head + SHOWN.codes * assessor.withNothing.length;
  return Math.ceil((rest + sum(rows)) / (PAGE - LEFT_EMPTY));
};

const sideWords = (count: number): string =>
  count === 1 ? 'A4, one side' : `A4, about ${countWord(count)} sides`;

/** How much paper each is, in words. */
export const sidesInWords = (
  model: ReportModel,
  leftOut: readonly string[],
): Readonly<Record<PaperId, string>> => ({
  'one-page': sideWords(1),
  board: sideWords(1 + blocksSides(boardBlocks(model))),
  assessor: sideWords(assessorSides(model)),
  partners: 'A4, two sides',
  absent: sideWords(1),
  full: sideWords(sidesOf(model, fullParts(model))),
  chosen: sideWords(sidesOf(model, chosenParts(model, leftOut))),
});
