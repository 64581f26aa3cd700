import type { ReportModel } from '../../report-model/report-model';
import type { MoveRow } from '../../report-model/years-model';
import { countWord, upperFirst } from '../../wording/words';
import { type Block, bullets, heading, paragraph, table } from '../document-blocks';

const moved = (caption: string, rows: readonly MoveRow[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(2, caption),
        ...table(
          '',
          [
            { name: 'Question', share: 0.5 },
            { name: 'From and to', share: 0.28 },
            { name: 'What there is to show', share: 0.22 },
          ],
          rows.map(({ number, title, words, held, yardstickWords }) => [
            `${number} ${title}`,
            words,
            yardstickWords === '' ? held : `${held}. ${yardstickWords}`,
          ]),
        ),
      ];

/** Two dates: what moved, what may be called a change, and what is not compared. */
export const yearsBlocks = ({ years }: ReportModel): readonly Block[] =>
  years === null
    ? []
    : [
        heading(1, years.headline, 'Since last time'),
        ...paragraph(years.lead),
        ...moved('What moved up', years.up),
        ...moved('What moved down', years.down),
        heading(2, years.scoresFinding),
        ...paragraph(years.clearFrom, 'small'),
        ...table(
          '',
          [
            { name: 'Score', share: 0.34 },
            { name: 'Change', share: 0.22 },
            { name: `${years.names.before} and ${years.names.now}`, share: 0.44 },
          ],
          years.scores.map(({ name, status, words }) => [name, status, words]),
        ),
        ...(years.steps.length === 0
          ? []
          : [
              heading(2, 'Steps done since, and what became of what they were for'),
              ...bullets(
                years.steps.map(({ text, gaps }) => [
                  { text, look: 'strong' as const },
                  ...gaps.map((gap) => ({ text: gap, look: 'quiet' as const })),
                ]),
              ),
            ]),
        ...(years.notCompared.length === 0 ? [] : [heading(2, 'What is not compared')]),
        ...table(
          '',
          [
            { name: 'Question', share: 0.5 },
            { name: 'Why', share: 0.5 },
          ],
          years.notCompared.map(({ number, title, why, worded }) => [
            `${number} ${title}`,
            worded === null ? why : `${why}. Then: ${worded.before} Now: ${worded.now}`,
          ]),
        ),
      ];

export const trendBlocks = ({ trend }: ReportModel): readonly Block[] =>
  trend === null
    ? []
    : [
        heading(1, `${upperFirst(countWord(trend.dates.length))} dates`, 'Over the years'),
        ...paragraph(`${trend.dates.join(', ')}.`),
        ...table(
          '',
          [
            { name: 'Score', share: 0.4 },
            { name: 'At each date, oldest first', share: 0.6 },
          ],
          trend.rows.map(({ name, words }) => [name, words]),
        ),
        ...paragraph(trend.note, 'small'),
      ];

export const besideBlocks = ({ beside }: ReportModel): readonly Block[] =>
  beside === null
    ? []
    : [
        heading(1, beside.headline, 'Beside organisations that chose to share'),
        ...paragraph(beside.lead),
        ...table(
          '',
          [
            { name: 'Score', share: 0.3 },
            { name: 'Own', share: 0.08, isNumber: true },
            { name: 'Middle', share: 0.1, isNumber: true },
            { name: 'Middle half', share: 0.15 },
            { name: 'Of how many', share: 0.13, isNumber: true },
            { name: 'Place', share: 0.24 },
          ],
          beside.rows.map(({ name, own, median, quartiles, words, n }) => [
            name,
            own === null ? 'none' : String(own),
            String(median),
            quartiles === null ? 'not told' : `${quartiles.lower} to ${quartiles.upper}`,
            String(n),
            words,
          ]),
        ),
        ...paragraph(beside.note, 'small'),
      ];
