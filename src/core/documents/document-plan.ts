import type { PlanReport, PlanRow } from '../report-model/plan-model';
import type { ReportModel } from '../report-model/report-model';
import { lowerFirst } from '../wording/words';
import { type Block, cellLines, heading, paragraph, table } from './document-blocks';

const closes = ({ closes: gaps }: PlanRow): string =>
  gaps
    .map(
      ({ number, title, levelWords, targetWords }) =>
        `${number} ${title} (${lowerFirst(levelWords)} to ${lowerFirst(targetWords)})`,
    )
    .join('; ');

const groupTable = ({ rows }: PlanReport['groups'][number]): readonly Block[] =>
  table(
    '',
    [
      { name: 'Step', share: 0.44 },
      { name: 'Owner', share: 0.16 },
      { name: 'By when', share: 0.14 },
      { name: 'Cost', share: 0.14 },
      { name: 'Status', share: 0.12 },
    ],
    rows.map((row) => [
      [
        { text: row.text, look: 'strong' },
        ...cellLines([
          ['For', closes(row)],
          ['Notes', row.notes],
          ['Sign-off', row.since],
        ]),
      ],
      row.owner || 'no owner yet',
      row.by || 'no date yet',
      row.cost || 'not given',
      row.isOverdue
        ? [{ text: row.statusWords }, { text: 'Late', look: 'strong' }]
        : row.statusWords,
    ]),
  );

const ifDone = ({ ifDone: { finding, rows } }: PlanReport, isQuick: boolean): readonly Block[] =>
  rows.length === 0 || isQuick
    ? []
    : [
        heading(2, finding, 'What the plan would change'),
        ...table(
          'Scores now, and with each step that is still to do done',
          [
            { name: 'Name', share: 0.6 },
            { name: 'Now', share: 0.2, isNumber: true },
            { name: 'Then', share: 0.2, isNumber: true },
          ],
          rows.map(({ name, nowWords, thenWords }) => [name, nowWords, thenWords]),
        ),
      ];

/** The action plan by improvement area, and the profile if it is done. Method 0.6. */
export const planBlocks = ({ plan, isQuick }: ReportModel): readonly Block[] =>
  plan === null
    ? []
    : [
        heading(1, plan.finding, 'Action plan'),
        ...plan.groups.flatMap((group) => [
          heading(2, group.name),
          ...paragraph(group.about, 'small'),
          ...groupTable(group),
        ]),
        ...ifDone(plan, isQuick),
      ];
