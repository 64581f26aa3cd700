import fc from 'fast-check';
import type { Answer, Evidence, ItemRecord } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Collection, PanelResponse, Shown } from '../../../src/core/document/collection';
import type { AgreedAnswer, Exercise } from '../../../src/core/document/exercise';
import type { PlannedAction } from '../../../src/core/document/plan';
import type { PublicBody } from '../../../src/core/document/profile';
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
  fc.record({
    state: fc.constant('rated' as const),
    level,
    meaning: fc.integer({ min: 2, max: 99 }),
  }),
  fc.record({ state: fc.constant('dk' as const), whoKnows: words }),
);
const publicBody: fc.Arbitrary<PublicBody> = fc.record({
  name: words,
  gives: fc.constantFrom('', 'grant', 'contract', 'both', 'neither'),
  isMain: fc.boolean(),
  change: fc.constantFrom('', 'merging', 'ending'),
  when: words,
});
const evidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.uuid(),
  title: words,
  where: words,
  date: words,
  strength: fc.constantFrom(0, 1, 2, 3),
  speakers: words,
  accreditationCodes: words,
  alsoItems: fc.uniqueArray(itemId, { maxLength: 3 }),
});
const given = {
  answer,
  note: words,
  speakers: words,
  accreditationCodes: words,
  changedAt: time,
  changedBy: words,
};
export const records: fc.Arbitrary<ItemRecord> = fc.record({
  ...given,
  answeredAt: fc.oneof(time, fc.constant('')),
  evidence: fc.uniqueArray(evidence, { maxLength: 4, selector: ({ id }) => id }),
  history: fc.array(fc.record(given), { maxLength: 3 }),
});
const target = fc.record({ level, reason: words });
const partAnswer = (highest: number) =>
  fc.oneof(fc.nat({ max: highest }), fc.constant('dk' as const), fc.constant(null));

const SOME_ITEMS = BANK.items.slice(3, 9).map(({ id }) => id);
const codeId = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
  minLength: 8,
  maxLength: 8,
});

const panelResponsesTo = (items: readonly string[]): fc.Arbitrary<PanelResponse> =>
  fc
    .record({
      revision: fc.integer({ min: 1, max: 31 }),
      role: fc.constantFrom('' as const, 'staff' as const, 'not-staff' as const),
      name: words,
      answers: fc.string({
        unit: fc.constantFrom('0', '1', '2', '3', '4', '?', 'n', '-'),
        minLength: items.length,
        maxLength: items.length,
      }),
      reasons: dictionary(fc.constantFrom(...items), words),
      isWithdrawn: fc.boolean(),
    })
    .map((response) => (response.isWithdrawn ? { ...response, answers: '' } : response));

const eightCounts = fc.array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 });
const shortMark = fc.string({
  unit: fc.constantFrom(...'0123456789abcxyz'),
  minLength: 1,
  maxLength: 3,
});
const shownOf = (items: readonly string[]): fc.Arbitrary<Shown> =>
  fc.record({
    showings: fc.array(shortMark, { minLength: 1, maxLength: 3 }),
    counted: dictionary(codeId, fc.record({ mark: shortMark, since: fc.nat({ max: 2 }) })),
    left: fc.uniqueArray(codeId, { maxLength: 3 }).map((ids) => ids.toSorted()),
    isClosed: fc.boolean(),
    roles: fc.record({
      staff: fc.nat({ max: 9 }),
      notStaff: fc.nat({ max: 9 }),
      notSaid: fc.nat({ max: 9 }),
    }),
    items: dictionary(
      fc.constantFrom(...items),
      fc.record({
        all: eightCounts,
        staff: eightCounts,
        notStaff: eightCounts,
        reasons: dictionary(codeId, shortMark),
      }),
    ),
    ranges: dictionary(
      functionId,
      fc.oneof(
        fc.constant(null),
        fc.record({ low: fc.nat({ max: 100 }), high: fc.nat({ max: 100 }) }),
      ),
    ),
  });

const collectionOf = (items: readonly string[]): fc.Arbitrary<Collection> =>
  fc.record({
    id: codeId,
    items: fc.constant(items),
    expectedCount: fc.nat({ max: 30 }),
    closesOn: day,
    responses: dictionary(codeId, panelResponsesTo(items)),
    takenOut: dictionary(codeId, fc.nat({ max: 9 })),
    shown: fc.oneof(fc.constant(null), shownOf(items)),
  });

const agreed: fc.Arbitrary<AgreedAnswer> = fc.oneof(
  fc.record({
    outcome: fc.constant('agreed' as const),
    level: fc.constantFrom(0, 1.5, 4),
    reason: words,
    evidence: words,
    on: day,
    round: fc.constantFrom('first' as const, 'again' as const),
  }),
  fc.record({
    outcome: fc.constant('not-agreed' as const),
    level: fc.constant(null),
    reason: words,
    evidence: words,
    on: day,
    round: fc.constant('first' as const),
  }),
);
const count = fc.nat({ max: 30 });

const exercises: fc.Arbitrary<Exercise> = fc.record({
  pick: fc.constantFrom('quick', 'section', 'own', 'full'),
  items: fc.constant(SOME_ITEMS),
  attribution: fc.constantFrom('named', 'not-attributed'),
  isOpen: fc.boolean(),
  isRevealed: fc.boolean(),
  isAgainRevealed: fc.boolean(),
  isRehearsal: fc.boolean(),
  facilitator: words,
  readers: words,
  address: words,
  expectedNames: fc.array(words, { maxLength: 4 }),
  expectedCount: count,
  notApplicable: dictionary(
    itemId,
    fc.record({ reason: fc.constantFrom('elsewhere', 'not-here'), detail: words }),
  ),
  first: collectionOf(SOME_ITEMS),
  again: fc.oneof(fc.constant(null), collectionOf(SOME_ITEMS.slice(0, 2))),
  cards: dictionary(
    itemId,
    fc.record({ levels: fc.array(count, { minLength: 5, maxLength: 5 }), dontKnow: count }),
  ),
  agreed: dictionary(itemId, agreed),
  findOut: dictionary(itemId, fc.record({ who: words, by: day })),
  priorities: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      text: words,
      item: fc.oneof(fc.constant(null), itemId),
      owner: words,
      by: day,
    }),
    { maxLength: 4, selector: ({ id }) => id },
  ),
  deleteBy: day,
});

const plannedAction: fc.Arbitrary<PlannedAction> = fc.record({
  text: words,
  area: fc.constantFrom('', 'funding-system', 'buy-in'),
  owner: words,
  by: day,
  cost: words,
  status: fc.constantFrom('to-do', 'doing', 'done', 'dropped'),
  notes: words,
  items: fc.uniqueArray(itemId, { maxLength: 3 }),
});
const place = fc.constantFrom('answers/F-FF-1', 'profile/place', 'evidence/F-FF-1/e1');
const mark = fc.string({
  unit: fc.constantFrom(...'0123456789abcxyz'),
  minLength: 1,
  maxLength: 9,
});

export const assessments: fc.Arbitrary<Assessment> = fc.record({
  id: fc.uuid(),
  name: words,
  kind: fc.constantFrom('full', 'quick', 'pick'),
  quickItems: fc.option(fc.uniqueArray(itemId, { maxLength: 5 })),
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
    letters: fc.constantFrom('', 'VCS', 'VCSE', 'VCFSE'),
    makeUp: fc.constantFrom('', 'one-body', 'partnership'),
    members: words,
    trusteesChosen: words,
    reservesMonths: words,
    agreedShare: words,
    servicesShare: words,
    businessPlan: words,
    accreditationEnds: words,
    publicBodies: fc.array(publicBody, { maxLength: 6 }),
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
  plan: fc.record({
    actions: dictionary(fc.uuid(), plannedAction),
    order: fc.array(fc.uuid(), { maxLength: 3 }),
  }),
  signOff: fc.record(
    {
      approvedBy: words,
      approvedOn: day,
      nextReview: day,
      isFinal: fc.boolean(),
      decided: fc.array(fc.record({ asked: words, outcome: words }), { maxLength: 3 }),
    },
    { requiredKeys: ['approvedBy', 'approvedOn', 'nextReview', 'isFinal'] },
  ),
  signed: fc.option(
    dictionary(
      fc.uuid(),
      fc.record({
        status: fc.constantFrom('to-do', 'doing', 'done', 'dropped'),
        owner: words,
        by: day,
        notesMark: mark,
      }),
    ),
    { nil: null },
  ),
  share: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    fc.record({
      of: fc.uuid(),
      items: fc.constant(SOME_ITEMS),
      from: words,
      to: words,
      message: words,
      sentAt: time,
    }),
  ),
  together: fc.record({
    lineage: dictionary(place, fc.array(mark, { maxLength: 4 })),
    rivals: dictionary(
      place,
      fc.array(fc.record({ mark, value: words, by: words, at: time }), { maxLength: 3 }),
    ),
    gone: dictionary(
      place,
      fc.array(fc.record({ mark, value: words, by: words, at: time }), { maxLength: 2 }),
    ),
    sent: dictionary(
      fc.uuid(),
      fc.record({
        to: words,
        items: fc.constant(SOME_ITEMS),
        sentAt: time,
        backAt: fc.oneof(fc.constant(''), time),
      }),
    ),
  }),
  exercise: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, exercises),
  partners: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, collectionOf(SOME_ITEMS)),
  carried: fc.constant({}),
  answers: dictionary(itemId, records),
});
