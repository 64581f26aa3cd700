import fc from 'fast-check';
import type { Answer, Evidence, ItemRecord } from '../../../src/core/response/answer';
import type { Assessment } from '../../../src/core/response/assessment';
import { BANK } from './bank';

/**
 * Whole characters, halves of characters, marks that turn the line, and what breaks other people's
 * files.
 */
const AWKWARD = [
  'Siân Ŵyn',
  '=1+1',
  '<script>',
  '__proto__',
  '\u202e',
  '\ud800',
  '\u2028',
  '\0',
  '"\\',
];
const words = fc.oneof(fc.string({ maxLength: 60, unit: 'binary' }), fc.constantFrom(...AWKWARD));
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = fc.oneof(
  time.map((text) => text.slice(0, 10)),
  fc.constant(''),
);
const itemId = fc.constantFrom(...BANK.items.map(({ id }) => id), 'OLD-ITEM-9');
const functionId = fc.constantFrom('FF', 'OD', 'AD', 'VP', 'CV');
const level = fc.constantFrom(0, 1, 2, 3, 4);
const dictionary = <Value>(key: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(key, value, { maxKeys: 8, noNullPrototype: true });

const answer: fc.Arbitrary<Answer | null> = fc.oneof(
  fc.constant(null),
  fc.record({ state: fc.constant('rated' as const), level }),
  fc.record({ state: fc.constant('dk' as const), whoKnows: words }),
);
const evidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.uuid(),
  title: words,
  where: words,
  date: words,
  strength: fc.constantFrom(0, 1, 2, 3),
});
const given = {
  answer,
  note: words,
  speakers: words,
  accreditationCodes: words,
  changedAt: time,
};
export const records: fc.Arbitrary<ItemRecord> = fc.record({
  ...given,
  evidence: fc.uniqueArray(evidence, { maxLength: 4, selector: ({ id }) => id }),
  history: fc.array(fc.record(given), { maxLength: 3 }),
});
const target = fc.record({ level, reason: words });
const partAnswer = (highest: number) =>
  fc.oneof(fc.nat({ max: highest }), fc.constant('dk' as const), fc.constant(null));

export const assessments: fc.Arbitrary<Assessment> = fc.record({
  id: fc.uuid(),
  name: words,
  kind: fc.constantFrom('full', 'quick'),
  instrument: fc.constant({ id: BANK.id, version: BANK.version }),
  createdAt: time,
  changedAt: time,
  assessedOn: day,
  respondent: fc.record({
    roles: fc.uniqueArray(fc.constantFrom('staff', 'trustee', 'volunteer')),
    names: words,
  }),
  profile: fc.record({
    organisation: words,
    place: words,
    kind: fc.constantFrom('', 'general', 'volunteer-centre', 'specialist', 'service-provider'),
    geography: fc.constantFrom(
      '',
      'one-district',
      'several-districts',
      'county',
      'region',
      'other',
    ),
    incomeBand: fc.constantFrom('', 'under-250k', '250k-500k', '500k-1m', 'over-1m'),
    staff: words,
    volunteers: words,
    largestStatutoryShare: words,
    largestStatutoryEnds: words,
    functions: dictionary(
      functionId,
      fc.record({
        who: fc.constantFrom('us', 'us-with-others', 'another-body', 'nobody'),
        body: words,
      }),
    ),
  }),
  context: fc.record({ place: words, otherSupport: words, notOurRole: words }),
  localPriorities: dictionary(functionId, fc.constantFrom('less', 'usual', 'more')),
  targets: fc.record({
    sections: dictionary(fc.constantFrom('funding', 'buy-in'), target),
    items: dictionary(itemId, target),
  }),
  outcomes: dictionary(
    fc.constantFrom('resources', 'policy', 'trust'),
    fc.record({ confidence: partAnswer(4), proof: partAnswer(3), note: words }),
  ),
  report: fc.record({
    decisions: fc.array(words, { maxLength: 5 }),
    partsLeftOut: fc.array(fc.constantFrom('radar', 'evidence'), { maxLength: 2 }),
  }),
  carried: fc.constant({}),
  answers: dictionary(itemId, records),
});
