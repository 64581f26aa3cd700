import type { Evidence } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import type { PlannedAction } from '../../src/core/document/plan';
import type { Response } from '../../src/core/document/response';
import { encodeAssessment } from '../../src/core/file/encode';

type Size = { readonly evidence: number; readonly steps: number };

/** A working file of the same answers with so much evidence and so many steps, dealt out to the questions in turn. */
export function fileOfSize(assessment: Assessment, savedAt: string, { evidence, steps }: Size) {
  const { length } = Object.keys(assessment.answers);
  const answers: Response = Object.fromEntries(
    Object.entries(assessment.answers).map(([id, record], at) => [
      id,
      { ...record, evidence: upTo(evidence, (line) => line % length === at).map(pieceOf) },
    ]),
  );
  const ids = Object.keys(answers);
  const order = upTo(steps, () => true).map((at) => `step-${at}`);
  const actions = Object.fromEntries(
    order.map((id, at) => [id, stepFor(ids[at % length] ?? '', at)]),
  );
  const id = `bench-${evidence}-${steps}`;
  const file = { ...assessment, id, answers, plan: { actions, order } };
  return { id, text: encodeAssessment(file, { savedAt, source: 'bench' }) };
}

const upTo = (count: number, keeps: (at: number) => boolean) =>
  Array.from({ length: count }, (_, at) => at).filter(keeps);

const pieceOf = (at: number): Evidence => ({
  id: `piece-${at}`,
  title: `Report ${at} to the board on who asked us for help`,
  where: 'Shared drive, Board papers',
  date: '2026-03-01',
  strength: at % 2 === 0 ? 2 : 1,
  speakers: 'Our chair',
  accreditationCodes: '',
  alsoItems: [],
});

/** Some done, the others to do. */
const stepFor = (item: string, at: number): PlannedAction => ({
  text: `Agree with the board what we do about this, and write down who does it: ${at}`,
  area: '',
  owner: at % 3 === 0 ? '' : 'Our chief officer',
  by: at % 2 === 0 ? '2027-03-31' : '',
  cost: '',
  status: at % 4 === 3 ? 'done' : 'to-do',
  notes: '',
  items: [item],
});
