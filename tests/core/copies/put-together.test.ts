import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allKept, disputes, rivalChosen } from '../../../src/core/copies/choose-rival';
import { joinedBy, meetingOf } from '../../../src/core/copies/put-together';
import type { Assessment } from '../../../src/core/document/assessment';
import { headSchema, itemRecordSchema } from '../../../src/core/file/schema';
import { LIMITS } from '../../../src/core/limits/limits';
import { statesOf } from '../../../src/core/lineage/lineage';
import { partOf } from '../../../src/core/lineage/part-of';
import {
  answered,
  emptyCopy,
  evidenced,
  joined,
  named,
  planned,
  rated,
  sent,
} from '../../support/copies';

const PLACES = ['answers/X', 'evidence/X/e', 'name', 'plan/actions/p'] as const;
type Place = (typeof PLACES)[number];
const PEOPLE = [0, 1, 2] as const;
const INSTRUMENT = { items: [] };

type Step =
  | { readonly does: 'change'; readonly who: number; readonly place: Place; readonly text: string }
  | { readonly does: 'send'; readonly who: number; readonly to: number }
  | { readonly does: 'choose'; readonly who: number; readonly index: number };

const who = fc.constantFrom(...PEOPLE);
const stepsWith = (text: fc.Arbitrary<string>) =>
  fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          does: fc.constant('change' as const),
          who,
          place: fc.constantFrom(...PLACES),
          text,
        }),
      },
      { weight: 3, arbitrary: fc.record({ does: fc.constant('send' as const), who, to: who }) },
      {
        weight: 1,
        arbitrary: fc.record({ does: fc.constant('choose' as const), who, index: fc.nat(2) }),
      },
    ),
    { maxLength: 14 },
  );

/** Clocks that are wrong: what is done later may say it was done earlier. */
const atOf = (text: string, who: number) => {
  const hour = (text.length * 7 + text.charCodeAt(0) * 5 + who * 3) % 24 || 0;
  return `2026-11-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
};

function changed(copy: Assessment, place: Place, text: string, who: number): Assessment {
  const touch = { by: `P${who}`, at: atOf(text, who) };
  const titleOrNone = text === '' ? null : text;
  if (place === 'answers/X')
    return answered(copy, 'X', text === '' ? null : { state: 'dk', whoKnows: text }, touch);
  if (place === 'evidence/X/e') return evidenced(copy, 'X', 'e', titleOrNone, touch);
  if (place === 'plan/actions/p') return planned(copy, 'p', titleOrNone);
  return named(copy, text);
}

const CHOSEN = { changedAt: '', changedBy: '', answeredAt: '' };
const CHOICE = { changedAt: '2026-11-03T00:00:00.000Z', changedBy: 'Chair' };

/** Called before each change with the copy it is made to. */
type Watch = (step: Step, copy: Assessment) => void;

function copiesAfter(steps: readonly Step[], watch: Watch = () => {}): readonly Assessment[] {
  const copies: Assessment[] = PEOPLE.map(() => sent(emptyCopy));
  const of = (who: number) => copies[who] ?? emptyCopy;
  for (const step of steps) {
    const mine = of(step.who);
    watch(step, mine);
    if (step.does === 'change') copies[step.who] = changed(mine, step.place, step.text, step.who);
    else if (step.does === 'send') {
      copies[step.who] = sent(mine);
      copies[step.to] = joined(of(step.to), sent(mine));
    } else {
      const [open] = disputes(mine, INSTRUMENT);
      if (open) copies[step.who] = rivalChosen(mine, open.place, step.index, CHOICE);
    }
  }
  return copies.map(sent);
}

/** With the same one of several open versions counting, whichever does on this device. */
function alikeShown(copy: Assessment): Assessment {
  const open = disputes(copy, INSTRUMENT).map(({ place }) => place);
  const { together } = copy;
  const chosen = open.reduce((one, place) => rivalChosen(one, place, 0, CHOICE), copy);
  const answers = Object.entries(chosen.answers).map(([item, record]) => {
    const { changedAt, changedBy, answeredAt } = CHOSEN;
    const isOpen = open.includes(`answers/${item}`);
    return [item, isOpen ? { ...record, changedAt, changedBy, answeredAt, history: [] } : record];
  });
  return { ...chosen, together, answers: Object.fromEntries(answers) };
}

/**
 * Everything, apart from the order of lines of evidence, what is said of who and when of a whole copy,
 * what gave way here, and which of several open versions counts meanwhile: on each device its own.
 */
function comparable(copy: Assessment) {
  const { answers, together, changedAt: _, ...head } = alikeShown(copy);
  const records = Object.entries(answers).map(([item, record]) => [
    item,
    {
      ...record,
      evidence: record.evidence.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      history: [
        ...new Set(record.history.map(({ answer, note }) => JSON.stringify({ answer, note }))),
      ].toSorted(),
    },
  ]);
  const rivals = Object.entries(together.rivals).map(([place, versions]) => [
    place,
    versions
      .map(({ by, at, ...version }) =>
        place.startsWith('answers/') ? { ...version, by, at } : version,
      )
      .toSorted((one, other) => (one.mark < other.mark ? -1 : 1)),
  ]);
  const lineage = Object.entries(together.lineage).map(([place, marks]) => [
    place,
    marks.toSorted(),
  ]);
  return {
    ...head,
    answers: Object.fromEntries(records),
    together: { lineage: Object.fromEntries(lineage), rivals: Object.fromEntries(rivals) },
  };
}

/** Who knows what, told by names for each change that no code of ours makes. */
type Known = { readonly came: readonly string[]; readonly replaced: readonly string[] };
const NOTHING: Known = { came: [], replaced: [] };
const FIRST_NAME = `name ${emptyCopy.name}`;

function withKnown(steps: readonly Step[]) {
  const known: Known[] = PEOPLE.map(() => ({ came: [FIRST_NAME], replaced: [] }));
  const copies = copiesAfter(steps, (step, copy) => {
    const mine = known[step.who] ?? NOTHING;
    if (step.does === 'send') {
      const theirs = known[step.to] ?? NOTHING;
      known[step.to] = {
        came: [...theirs.came, ...mine.came],
        replaced: [...theirs.replaced, ...mine.replaced],
      };
    } else if (step.does === 'change') {
      const seen = wordIn(statesOf(copy).get(step.place)?.alive[0]?.value ?? '');
      known[step.who] = {
        came: [...mine.came, `${step.place} ${step.text}`],
        replaced: [...mine.replaced, `${step.place} ${seen}`],
      };
    }
  });
  return copies.map((copy, who) => ({ copy, known: known[who] ?? NOTHING }));
}

function openIn({ came, replaced }: Known, place: Place): readonly string[] {
  const gone = new Set(replaced);
  const open = new Set(
    came.filter((change) => change.startsWith(`${place} `) && !gone.has(change)),
  );
  return [...open]
    .map((change) => change.slice(place.length + 1))
    .filter((word) => word !== '')
    .toSorted();
}

/** The one word that tells a version of any place. */
function wordIn(text: string): string {
  return (
    text.match(/"(?:whoKnows|title|text)":"([^"]+)"/)?.[1] ?? text.match(/^"(.+)"$/)?.[1] ?? ''
  );
}

const fewTexts = fc.constantFrom('', 'one', 'two', 'three');

describe('copies of one assessment that went different ways', () => {
  test('end in one state, in whatever order they are put together, and however often', () => {
    fc.assert(
      fc.property(stepsWith(fewTexts), (steps) => {
        const [a = emptyCopy, b = emptyCopy, c = emptyCopy] = copiesAfter(steps);
        const once = comparable(joined(joined(a, b), c));
        expect(comparable(joined(a, joined(b, c)))).toEqual(once);
        expect(comparable(joined(joined(c, a), b))).toEqual(once);
        expect(comparable(joined(joined(b, a), joined(c, b)))).toEqual(once);
        expect(comparable(joined(joined(joined(a, b), c), a))).toEqual(once);
        const alone = joined(a, a);
        expect(comparable(joined(alone, a))).toEqual(comparable(alone));
      }),
      {
        numRuns: 60,
        // One person changed twice, and came to the words of another.
        examples: [
          [
            [
              { does: 'change', who: 0, place: 'answers/X', text: 'three' },
              { does: 'change', who: 2, place: 'answers/X', text: 'one' },
              { does: 'send', who: 0, to: 0 },
              { does: 'change', who: 0, place: 'answers/X', text: 'one' },
            ],
          ],
        ],
      },
    );
  });

  test('lose nothing: what nobody replaced who had seen it stands, alone or beside others', () => {
    fc.assert(
      fc.property(stepsWith(fc.constant('')), (steps) => {
        const told = steps
          .filter(({ does }) => does !== 'choose')
          // Every text is another one; a few take things away.
          .map((step, at) => ({ ...step, text: at % 5 === 4 ? '' : `t${at}` }));
        for (const { copy, known } of withKnown(told)) {
          const states = statesOf(copy);
          for (const place of PLACES) {
            const stands = (states.get(place)?.alive ?? []).map(({ value }) => wordIn(value));
            const words = stands.filter((word) => word !== '');
            expect(words.toSorted()).toEqual(openIn(known, place));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('go on in full where one of them has, and no longer ask what the quick check began with', () => {
    const quick: Assessment = { ...emptyCopy, kind: 'quick', quickItems: ['a'] };
    const full: Assessment = { ...emptyCopy, changedAt: '2026-11-02T09:00:00.000Z' };
    for (const [ours, theirs] of [
      [quick, full],
      [full, quick],
    ] as const)
      expect(joined(ours, theirs)).toMatchObject({ kind: 'full', quickItems: null });
    expect(joined(quick, quick)).toMatchObject({ kind: 'quick', quickItems: ['a'] });
  });

  test('fit a file again', () => {
    fc.assert(
      fc.property(stepsWith(fewTexts), (steps) => {
        const [a = emptyCopy, b = emptyCopy] = copiesAfter(steps);
        const { answers, ...head } = joined(a, b);
        expect(headSchema.safeParse(head).error).toBeUndefined();
        for (const record of Object.values(answers))
          expect(itemRecordSchema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});

describe('a part sent to a colleague', () => {
  const asked = {
    id: 'part',
    items: ['X'],
    from: 'Priya',
    to: 'Sam',
    message: '',
    sentAt: '2026-11-02T12:00:00.000Z',
  };
  const told = evidenced(
    answered(emptyCopy, 'X', rated(1), { note: 'before', by: 'Priya' }),
    'X',
    'e',
    'minutes',
  );
  const whole: Assessment = sent({
    ...planned(answered(told, 'Y', rated(2), { note: 'private' }), 'p', 'private'),
    context: { ...emptyCopy.context, place: 'private' },
    respondent: { roles: [], names: 'private' },
    targets: { sections: {}, items: { Y: { level: 4, reason: 'private' } } },
  });
  const part = sent(partOf(whole, asked));
  const back = sent(answered(part, 'X', rated(3), { note: 'Sam says', by: 'Sam' }));
  const newsOf = (ours: Assessment, theirs: Assessment) => {
    const result = joinedBy('part', ours, theirs);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  };

  test('holds the items asked with their notes and evidence, and nothing else that was written', () => {
    expect(Object.keys(part.answers)).toEqual(['X']);
    expect(part.answers.X?.evidence).toEqual(told.answers.X?.evidence);
    expect(JSON.stringify(part)).not.toContain('private');
  });

  test('brings back what was answered, and leaves everything else as it is', () => {
    const { assessment, news } = newsOf(whole, {
      ...back,
      name: 'Renamed',
      profile: whole.profile,
    });
    expect(news).toMatchObject({ came: [], changed: ['answers/X'], went: [], disputed: [] });
    expect(assessment.answers.X).toMatchObject({ note: 'Sam says', changedBy: 'Sam' });
    expect(assessment.answers.X?.history.map(({ note }) => note)).toEqual(['before']);
    expect(assessment.answers.Y).toEqual(whole.answers.Y);
    const { answers: _, together: __, ...head } = assessment;
    const { answers: ___, together: ____, ...before } = whole;
    expect(head).toEqual(before);
  });

  test('cannot change items that were not sent, whatever it holds', () => {
    const forged = answered(back, 'Y', rated(0), { note: 'forged' });
    const { assessment } = newsOf(whole, sent(forged));
    expect(assessment.answers.Y).toEqual(whole.answers.Y);
  });

  test('that was answered while the same item was changed here leaves both to be chosen', () => {
    const ours = answered(whole, 'X', rated(2), { note: 'Priya again', by: 'Priya' });
    const { assessment, news } = newsOf(ours, back);
    expect(news.disputed).toEqual(['answers/X']);
    expect(
      disputes(assessment, INSTRUMENT)[0]
        ?.versions.map(({ by }) => by)
        .toSorted(),
    ).toEqual(['Priya', 'Sam']);
  });

  test('does not settle a choice that was open here when it was sent', () => {
    const open = joined(answered(whole, 'X', rated(2), { note: 'here' }), back);
    const { assessment } = newsOf(
      sent(open),
      sent(answered(sent(partOf(open, asked)), 'X', rated(4), { note: 'third' })),
    );
    const [dispute] = disputes(assessment, INSTRUMENT);
    expect(dispute?.versions).toHaveLength(2);
    expect(JSON.stringify(dispute?.versions)).toContain('third');
  });

  test('of another assessment, or a whole one, is refused', () => {
    expect(meetingOf({ ...whole, id: 'b' }, part)).toBeNull();
    expect(meetingOf(whole, { ...whole, id: 'b' })).toBeNull();
    expect(meetingOf(whole, part)).toBe('part');
  });
});

describe('what is to be chosen', () => {
  const start = sent(evidenced(emptyCopy, 'X', 'e', 'minutes'));
  const both = joined(
    sent(evidenced(start, 'X', 'e', 'minutes of May')),
    sent(evidenced(start, 'X', 'e', 'minutes of June')),
  );
  const titles = (copy: Assessment) =>
    copy.answers.X?.evidence.map(({ title }) => title).toSorted();

  test('of a line of evidence may all be kept, each as a line of its own', () => {
    const kept = allKept(both, 'evidence/X/e', ['f'], CHOICE);
    expect(titles(kept)).toEqual(['minutes of June', 'minutes of May']);
    expect(kept.answers.X?.evidence.map(({ id }) => id)).toEqual(['e', 'f']);
    expect(disputes(kept, INSTRUMENT)).toEqual([]);
  });

  test('leaves out versions that no field could hold, and puts none of them in place', () => {
    const rivals = ['"<b>"', 'null', '{"id":"other","title":"x"}', '{', '[]'].map((value, at) => ({
      mark: `zz${at}`,
      value,
      by: '',
      at: CHOICE.changedAt,
    }));
    const forged = {
      ...start.together,
      lineage: {},
      rivals: { 'evidence/X/e': rivals, 'plan/actions/p': rivals },
    };
    const made = joined(start, { ...start, together: forged });
    expect(disputes(made, INSTRUMENT)).toEqual([]);
    expect(titles(made)).toEqual(['minutes']);
    expect(made.plan.actions).toEqual({});
  });

  test('keeps twelve versions, and those over that among the earlier answers', () => {
    const copies = Array.from({ length: 15 }, (_, at) =>
      sent(answered(sent(emptyCopy), 'X', null, { note: `note ${at}` })),
    );
    const whole = copies.reduce((one, other) => joined(one, other));
    const [dispute] = disputes(whole, INSTRUMENT);
    expect(dispute?.versions).toHaveLength(LIMITS.rivalsOfAPlace);
    const kept = JSON.stringify([dispute?.versions, whole.answers.X?.history]);
    for (const [at] of copies.entries()) expect(kept).toContain(`note ${at}"`);
    expect(itemRecordSchema.safeParse(whole.answers.X).error).toBeUndefined();
  });
});
