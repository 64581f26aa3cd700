import { expect, it } from 'vitest';
import { aboutDocument, footOf } from '../../../src/core/documents/about-document';
import { copyMark } from '../../../src/core/documents/copy-mark';
import { withoutNotes } from '../../../src/core/report/without-notes';
import { bank, example, report } from '../report/fixtures';

const MARK = /^[0-9A-Z]{4}$/;

it('is the same for the same answers, on whatever day they are printed', () => {
  const one = report(example, 'we');
  const other = { ...report(structuredClone(example), 'we'), printed: '1 March 2031' };
  expect(copyMark(one)).toMatch(MARK);
  expect(copyMark(other)).toBe(copyMark(one));
});

it('is another for each change a reader could see, notes left out among them', () => {
  const [first] = bank.instrument.items;
  const record = example.answers[first?.id ?? ''];
  if (!first || !record) throw new Error('The example answers its first question.');
  const noted = { ...record, note: `${record.note} And one word more.` };
  const asked = { ...example.report, decisions: [...example.report.decisions, 'Agree a date.'] };
  const models = [
    report(example, 'we'),
    report({ ...example, answers: { ...example.answers, [first.id]: noted } }, 'we'),
    report({ ...example, report: asked }, 'we'),
    report({ ...example, signOff: { ...example.signOff, isFinal: true } }, 'we'),
    withoutNotes(report(example, 'we')),
  ];
  expect(new Set(models.map(copyMark)).size).toBe(models.length);
});

it('stands in the foot of every paper, printed and for Word', () => {
  const model = report(example, 'we');
  expect(footOf(model, 'board paper')).toContain(`Draft ${copyMark(model)}, printed `);
  expect(aboutDocument(model, 'board paper').foot).toContain(footOf(model, 'board paper'));
});
