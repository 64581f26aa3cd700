/** Every text of an assessment as long as a file may bring it, with what breaks other people's documents. */

import type { Answer, Evidence, EvidenceStrength } from '../../src/core/document/answer';
import type { Assessment } from '../../src/core/document/assessment';
import type { Plan } from '../../src/core/document/plan';
import type { Instrument } from '../../src/core/instrument/instrument';
import { LIMITS } from '../../src/core/limits/limits';
import { realExample } from '../support/real-bank';

export const ARABIC = 'فاطمة الزهراء';
export const HEBREW = 'דוד בן־גוריון';
export const EMOJI = '👩🏽‍🤝‍👩🏿🎉';

type Size = { readonly evidence: number; readonly actions: number; readonly note: number };
/** All of it: over 1,000 pages. */
const WHOLE: Size = { evidence: 300, actions: 60, note: LIMITS.note };
/** As awkward, in a second: for the tests that run each time. */
export const SHORT: Size = { evidence: 12, actions: 4, note: 300 };
const PEOPLE = `${ARABIC}, ${HEBREW} and Siân Ŵyn-Hughes ${EMOJI}`;
/** Markup, a formula, a half of a character, controls, marks that turn the line. */
const AWKWARD = '<b>&amp;]]> =1+1 "quoted" \ud83d \0\v\u202e and back\u202c\r\n\tnext line';
const A_LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** `start`, then what is awkward, then words until not one more character is allowed. */
const full = (limit: number, start: string): string => {
  const begun = `${start} ${PEOPLE}. ${AWKWARD} ${A_LONG_WORD}. `;
  return begun.padEnd(limit, 'And so it goes on for a good while, as people do. ').slice(0, limit);
};

const STRENGTHS = [0, 1, 2, 3] as const satisfies readonly EvidenceStrength[];
const DATES = ['2026-03-01', 'April to September 2026', '2019', full(LIMITS.name, 'Undated')];

const lineOf = (instrument: Instrument, at: number): Evidence => ({
  id: `line-${at}`,
  title: full(LIMITS.line, `=Line ${at}`),
  where: full(LIMITS.line, '@where'),
  date: DATES[at % DATES.length] ?? '',
  strength: STRENGTHS[at % STRENGTHS.length] ?? 0,
  speakers: full(at % 10 === 0 ? LIMITS.paragraph : LIMITS.name, PEOPLE),
  accreditationCodes: `${1 + (at % 7)}.${1 + (at % 11)}; ${full(60, 'Code')}`,
  alsoItems: at % 50 === 0 ? instrument.items.slice(0, LIMITS.itemsOfOne).map(({ id }) => id) : [],
});

const answerAt = (at: number): Answer => {
  if (at % 11 === 5) return { state: 'dk', whoKnows: full(LIMITS.line, 'Who') };
  return { state: 'rated', level: STRENGTHS[at % STRENGTHS.length] ?? 0 };
};

const answersTo = (instrument: Instrument, size: Size): Assessment['answers'] =>
  Object.fromEntries(
    instrument.items.map(({ id, naAllowed }, at) => [
      id,
      {
        answer:
          naAllowed && at % 2 === 0
            ? { state: 'na', reason: 'elsewhere', detail: full(LIMITS.paragraph, 'Elsewhere') }
            : answerAt(at),
        note: full(size.note, `+Note on ${id}`),
        evidence: Array.from({ length: size.evidence }, (_, line) => line)
          .filter((line) => line % instrument.items.length === at)
          .map((line) => lineOf(instrument, line)),
        speakers: full(Math.min(size.note, LIMITS.paragraph), PEOPLE),
        accreditationCodes: full(LIMITS.line, '-2.1; 3.4,'),
        history: [],
        changedAt: '2026-11-20T10:15:00.000Z',
        changedBy: full(LIMITS.name, HEBREW),
        answeredAt: '',
      },
    ]),
  );

const STATUSES = ['to-do', 'doing', 'done', 'dropped'] as const;

const planOf = (instrument: Instrument, size: Size): Plan => {
  const ids = Array.from({ length: size.actions }, (_, at) => `action-${at}`);
  return {
    order: ids,
    actions: Object.fromEntries(
      ids.map((id, at) => [
        id,
        {
          text: full(LIMITS.paragraph, `=Action ${at}`),
          area: '',
          owner: full(LIMITS.name, ARABIC),
          by: at % 3 === 0 ? '2026-01-31' : '2027-12-31',
          cost: full(LIMITS.name, '£1,000'),
          status: STATUSES[at % STATUSES.length] ?? 'to-do',
          notes: full(at % 10 === 0 ? size.note : LIMITS.line, 'Notes'),
          items: [instrument.items[at % instrument.items.length]?.id ?? ''],
        },
      ]),
    ),
  };
};

const long = (limit: number) => full(limit, 'A long text for');

export const worstCase = (instrument: Instrument, size = WHOLE): Assessment => {
  const example = realExample();
  const { profile } = example;
  return {
    ...example,
    name: long(LIMITS.name),
    respondent: { roles: ['staff', 'trustee', 'volunteer'], names: full(LIMITS.paragraph, PEOPLE) },
    profile: {
      ...profile,
      organisation: full(LIMITS.name, `=Community Action ${EMOJI} ${ARABIC}`),
      place: long(LIMITS.name),
      staff: long(LIMITS.name),
      volunteers: long(LIMITS.name),
      functions: Object.fromEntries(
        Object.keys(profile.functions).map((id) => [
          id,
          { who: 'another-body', body: long(LIMITS.line) },
        ]),
      ),
    },
    context: {
      place: long(size.note),
      otherSupport: long(size.note),
      notOurRole: long(size.note),
    },
    targets: {
      sections: Object.fromEntries(
        instrument.sections.map(({ id }) => [id, { level: 4, reason: long(LIMITS.paragraph) }]),
      ),
      items: Object.fromEntries(
        instrument.items.map(({ id }) => [id, { level: 4, reason: long(LIMITS.paragraph) }]),
      ),
    },
    outcomes: Object.fromEntries(
      instrument.outcomes.pathways.map(({ id }) => [
        id,
        { confidence: 4, proof: 'dk', note: long(size.note) },
      ]),
    ),
    report: {
      decisions: Array.from({ length: LIMITS.decisions }, (_, at) =>
        full(LIMITS.paragraph, `Decision ${at + 1}:`),
      ),
      partsLeftOut: [],
    },
    plan: planOf(instrument, size),
    signOff: {
      approvedBy: full(LIMITS.name, ARABIC),
      approvedOn: '2026-11-21',
      nextReview: '2027-11-21',
      isFinal: true,
    },
    answers: answersTo(instrument, size),
  };
};
