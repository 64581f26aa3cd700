import * as fc from 'fast-check';
import type { Response } from '../../src/core/document/response';
import type { Instrument } from '../../src/core/instrument/instrument';
import {
  type TinyAnswer,
  type TinyAnswers,
  type TinyEvidence,
  type TinyItem,
  tinyInstrument,
  tinyResponse,
} from './tiny-instrument';

/** A random tiny instrument with random answers to it. */
export type RandomAnswers = {
  readonly items: readonly TinyItem[];
  readonly instrument: Instrument;
  readonly answers: TinyAnswers;
  readonly evidence: TinyEvidence;
  readonly response: Response;
};

/** The same three sections, two functions, two factors with parts and two tags whatever the items. */
export const instrumentOf = (items: readonly TinyItem[]): Instrument =>
  tinyInstrument({
    items,
    sections: { funding: 4, knowledge: 0, empty: 4 },
    functions: { X: { less: 2, usual: 3, more: 4 }, Y: { less: 2, usual: 3, more: 4 } },
    sufficiency: { P: 5, Q: 5 },
    parts: { Q: ['own', 'valued'] },
    viewGroups: ['m', 'n'],
  });

const load = fc.integer({ min: 0, max: 2 });
const answer: fc.Arbitrary<TinyAnswer> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<TinyAnswer>(0, 1, 2, 3, 4) },
  { weight: 3, arbitrary: fc.constantFrom<TinyAnswer>('dk', 'na', 'blank') },
);

const line = fc.record({
  w: fc.integer({ min: 1, max: 3 }),
  section: fc.constantFrom('funding', 'knowledge'),
  home: fc.constantFrom('X', 'Y', ''),
  functions: fc.record({ X: load, Y: load }),
  sufficiency: fc.record({ P: load, Q: load }),
  part: fc.constantFrom('own', 'valued'),
  viewGroups: fc.subarray(['m', 'n']),
  isFlag: fc.boolean(),
  isQuick: fc.boolean(),
  answer,
  evidence: fc.array(fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3), { maxLength: 2 }),
});

/** One to fourteen items; a home is a function the item loads by 2, as in a real instrument. */
export const randomAnswers: fc.Arbitrary<RandomAnswers> = fc
  .array(line, { minLength: 1, maxLength: 14 })
  .map((lines) => {
    const items = lines.map(({ answer: _, evidence: __, home, ...item }, index) => ({
      ...item,
      id: `i${index}`,
      ...(home === '' ? {} : { home, functions: { ...item.functions, [home]: 2 } }),
    }));
    const byId = lines.map((one, index) => [`i${index}`, one] as const);
    const answers = Object.fromEntries(byId.map(([id, one]) => [id, one.answer]));
    const evidence = Object.fromEntries(byId.map(([id, one]) => [id, one.evidence]));
    const response = tinyResponse(answers, evidence);
    return { items, instrument: instrumentOf(items), answers, evidence, response };
  });

/** The ids answered in a way, such as the rated ones. */
export const idsWhere = (answers: TinyAnswers, is: (answer: TinyAnswer) => boolean) =>
  Object.keys(answers).filter((id) => is(answers[id] ?? 'blank'));
