import { boardBlocks } from '../../../../core/documents/board-paper';
import { MOST_IN_ASSESSOR } from '../../../../core/documents/readers/assessor-paper';
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
      const shown = papers
        .slice(0, MOST_IN_ASSESSOR.papers)
        .map(({ title: name, where, date, strengthLabel }) =>
          lineCount(
            `${name}. ${where}. ${date}. ${strengthLabel}.`.slice(0, MOST_IN_ASSESSOR.paper),
            notes === 'in' ? SHOWN.noted : SHOWN.fits,
          ),
        );
      const claim = 1 + lineCount(`${number} ${title}`, SHOWN.claim);
      const noted =
        notes === 'in' ? lineCount(note.slice(0, MOST_IN_ASSESSOR.note), SHOWN.note) : 0;
      return SHOWN.row + SHOWN.line * Math.max(claim, isAgain ? 1 : Math.max(sum(shown), noted));
    }),
  );
  const rest = SHOWN.head + SHOWN.codes * assessor.withNothing.length;
  return Math.ceil((rest + sum(rows)) / (PAGE - LEFT_EMPTY));
};

/** What large print takes of sides, of text and of drawings together: measured on the six states. */
const LARGE = 2.2;

/** How much paper each is, in words. */
export const sidesInWords = (
  model: ReportModel,
  leftOut: readonly string[],
  isLarge = false,
): Readonly<Record<PaperId, string>> => {
  const words = (count: number): string => {
    const sides = isLarge ? Math.ceil(count * LARGE) : count;
    return sides === 1 ? 'A4, one side' : `A4, about ${countWord(sides)} sides`;
  };
  return {
    'one-page': words(1),
    board: words(1 + blocksSides(boardBlocks(model))),
    assessor: words(assessorSides(model)),
    partners: isLarge ? words(2) : 'A4, two sides',
    absent: words(1),
    full: words(sidesOf(model, fullParts(model))),
    chosen: words(sidesOf(model, chosenParts(model, leftOut))),
  };
};
