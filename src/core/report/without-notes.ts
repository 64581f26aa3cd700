import type { ReportModel } from '../report-model/report-model';

const hasText = ({ note }: { readonly note: string }): boolean => note.trim() !== '';

/** Whether anything was noted that a paper would print. */
export const hasNotesIn = ({
  answers,
  plan,
  outcomes,
}: Pick<ReportModel, 'answers' | 'plan' | 'outcomes'>): boolean =>
  answers.some(({ rows }) => rows.some(hasText)) ||
  outcomes.rows.some(hasText) ||
  (plan?.groups ?? []).some(({ rows }) => rows.some(({ notes }) => notes.trim() !== ''));

const emptied = <Row extends { readonly note: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, note: '' }));

const planWithout = (plan: ReportModel['plan']): ReportModel['plan'] =>
  plan && {
    ...plan,
    groups: plan.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, notes: '' })),
    })),
  };

/** The same report without what was noted beside answers, outcomes and steps: notes print only where they are asked for. */
export const withoutNotes = (model: ReportModel): ReportModel =>
  model.notes === 'none'
    ? model
    : {
        ...model,
        notes: 'left-out',
        answers: model.answers.map((section) => ({ ...section, rows: emptied(section.rows) })),
        priorities: { ...model.priorities, rows: emptied(model.priorities.rows) },
        outcomes: { ...model.outcomes, rows: emptied(model.outcomes.rows) },
        assessor: {
          ...model.assessor,
          codes: model.assessor.codes.map(({ code, claims }) => ({
            code,
            claims: emptied(claims),
          })),
        },
        plan: planWithout(model.plan),
      };

/** Said on every paper that could hold them. */
export const notesWords = ({ notes }: Pick<ReportModel, 'notes'>): string => {
  if (notes === 'none') return '';
  return notes === 'in'
    ? 'Our notes are in this copy: think who may read it.'
    : 'Our notes are left out of this copy.';
};
