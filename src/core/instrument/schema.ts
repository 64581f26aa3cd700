/**
 * What a question file must hold. The wording limits and the cross-item rules live in lint.ts; this file says what shape
 * one file has, wherever it comes from: a folder at build, or a set of questions that somebody opens in the browser.
 */
import * as z from 'zod/mini';
import {
  countPart as count,
  five,
  flagPart as flag,
  id,
  listPart as listOf,
  matching,
  maybeList,
  maybeText,
  namedParts as named,
  textPart as text,
  told,
} from './schema-parts';

const nextStep = z.strictObject({
  step: told(text, 'What to do to climb one level'),
  area: told(id, 'One of the improvement areas in instrument.yaml'),
});

const item = z.strictObject({
  id: told(id, 'Never change or reuse an id: saved answers are kept under it'),
  number: told(
    matching(/^[A-Z][1-9]\d*$/, 'write the letter of the section and a number, such as F7'),
    'Short number people see; never moved or used again',
  ),
  meaningVersion: told(
    z._default(count(1, 99), 1),
    'Raise by one when a level comes to mean something else',
  ),
  title: told(text, 'Short name for lists: what it is when it is in place'),
  gapTitle: told(
    z.array(text).check(z.length(2)),
    'What is lacking: at the two lowest levels, then at the two above them',
  ),
  stem: told(text, 'The question'),
  help: told(
    z.optional(text),
    'One or two sentences under the stem: what counts, and what does not',
  ),
  knownBy: told(
    z.enum(['board', 'staff']),
    'board: a board member can usually judge it. staff: those who do the work must say',
  ),
  weaker: told(flag, 'true: where main public bodies or funders differ, answer for the weaker one'),
  tested: told(flag, 'true: the last level asks for a test that may not have come yet'),
  ladder: told(z.enum(['ours', 'others']), 'ours: what we do. others: what other people do'),
  levels: told(five, 'Lowest first'),
  why: z.strictObject({ text, sources: listOf(id, 1) }),
  evidence: told(listOf(text, 2, 4), 'What someone could be shown'),
  nextSteps: told(z.array(nextStep).check(z.length(4)), '0 to 1, 1 to 2, 2 to 3, 3 to 4'),
  importance: z._default(count(1, 3), 1),
  home: told(z.optional(id), 'The function this item belongs to; leave out for a flag'),
  alsoHelps: told(maybeList(id, 2), 'Up to two more functions'),
  sufficiency: maybeList(id, 2),
  sufficiencyPart: told(z.optional(id), 'Which part, where the factor has parts'),
  flag: z.optional(
    z.strictObject({
      name: text,
      raised: told(text, 'One sentence for level 0 or 1'),
      clear: told(text, 'One sentence for level 2, 3 or 4'),
    }),
  ),
  quick: flag,
  naAllowed: flag,
  view: told(
    maybeList(id),
    'Groups of the other view it belongs to, where instrument.yaml has one',
  ),
  context: told(
    z.optional(z.strictObject({ text, source: id })),
    'Dated sector context, never a pass mark',
  ),
  partner: told(
    z.optional(z.strictObject({ stem: text, levels: five })),
    'The same question put to a partner',
  ),
});

export const sectionFileSchema = z.strictObject({ section: id, items: listOf(item, 1) });

const usually = (words: string) => z._default(text, words);

const says = told(
  z.prefault(
    z.strictObject({
      heading: told(usually('See where you stand'), 'The heading of Home'),
      lead: told(
        usually('Mainstay is a self-assessment: many plain questions, each with five answers.'),
        'Home: what it is, and for whom. One sentence',
      ),
      independence: told(
        usually('Nobody has endorsed it.'),
        'Who has not endorsed it. Sentences after “It is not an accreditation”',
      ),
      helped: told(usually('those you support'), 'Who is helped in the end, such as: carers'),
      support: told(usually('what you do'), 'What is looked at, such as: help for carers'),
      restsOn: told(
        usually('Good work rests on'),
        'Begins a line that goes on “four things: ” and the names of the sections. {sector}: “local”, or the letters chosen in About you, which asks for them only where this has it',
      ),
      limits: told(
        usually('This report is not an accreditation result, and nobody has endorsed it.'),
        'What nobody knows of the subject, and what this is not. Sentences',
      ),
      overlap: told(maybeText, 'Which scores rest on nearly the same answers. A sentence'),
      unfed: told(maybeText, 'Which answers count in no factor. A sentence'),
      factorsMake: told(
        usually('things that make it good enough'),
        'Ends a line that begins with the number of factors',
      ),
      sectionKind: told(usually('section'), 'What the workbook and How it works call a section'),
      sectionKinds: usually('sections'),
      factorKind: told(usually('factor'), 'What a sufficiency factor is called'),
      factorKinds: usually('factors'),
      kinds: told(
        z._default(
          z.nullable(
            z.strictObject({
              general: text,
              'volunteer-centre': text,
              specialist: text,
              'service-provider': text,
            }),
          ),
          null,
        ),
        'Kinds of organisation to choose from in About you; leave out not to ask',
      ),
    }),
    {},
  ),
  'What these questions say of themselves on Home, in results and on papers',
);

const explains = told(
  z.prefault(
    z.strictObject({
      asked: told(maybeList(text), 'What is asked, and why: a paragraph each'),
      nesting: told(maybeText, 'How it was seen to that each level includes the ones before it'),
      factorsBefore: maybeText,
      factorsAfter: maybeText,
      weights: told(maybeText, 'Why a section has a weight of its own'),
      targets: told(maybeText, 'What is said of lower targets'),
      evidence: told(maybeText, 'What is said of codes for accreditation'),
      view: told(maybeText, 'Where the other view comes from'),
      outcomes: told(maybeList(text), 'What is said of outcomes: a paragraph each'),
      judgements: told(maybeList(text), 'Further judgements of your own'),
      limits: maybeList(z.strictObject({ lead: text, text })),
      sourcesHeading: usually('On the subject'),
    }),
    {},
  ),
  'What How it works says of these questions',
);

const view = z.strictObject({
  name: text,
  short: told(text, 'The same in two or three words'),
  kind: told(text, 'What one of its groups is'),
  note: told(text, 'A sentence under its chart'),
  method: told(text, 'A sentence for the last page of the report'),
  groups: listOf(z.strictObject(named), 1),
});

const outcomes = z.strictObject({
  lead: told(text, 'The first words of the page about outcomes'),
  source: told(text, 'Where the pathways come from'),
  shownHeading: usually('What the research found'),
  pathways: listOf(
    z.strictObject({
      ...named,
      source: id,
      shown: told(
        maybeList(z.strictObject({ text, source: id })),
        'What a source says is hard or easy to show of it; never scored',
      ),
    }),
    1,
  ),
  confidence: five,
  proof: z.array(text).check(z.length(4)),
});

const section = z.strictObject({
  ...named,
  letter: told(
    matching(/^[A-Z]$/, 'write one capital letter'),
    'Begins the short number of each of its questions',
  ),
  question: text,
  rankingWeight: told(
    z._default(count(0, 9), 0),
    'How much the section counts in the order of what to work on',
  ),
  feedsFactors: told(
    z._default(z.boolean(), true),
    'false: its questions feed no sufficiency factor',
  ),
});

const factor = z.strictObject({
  ...named,
  rankingWeight: count(0, 9),
  parts: maybeList(
    z.strictObject({
      ...named,
      above: told(
        z.optional(text),
        'Said where this part scores above the other: {We} {our} {us} {above}',
      ),
    }),
  ),
});

export const instrumentFileSchema = z.strictObject({
  id,
  version: matching(/^\d+\.\d+\.\d+$/, 'write a version such as 1.0.0'),
  scale: told(
    z._default(count(1, 99), 1),
    'Raise by one in an edition that raises any meaningVersion',
  ),
  title: text,
  published: matching(/^\d{4}-\d{2}$/, 'write a year and month such as 2026-11'),
  says,
  explains,
  defaultTarget: told(
    z._default(z.literal([0, 1, 2, 3, 4]), 3),
    'The target every question starts from: 0 for the first level, 4 for the last',
  ),
  least: told(
    z.prefault(
      z.strictObject({
        function: told(z._default(count(1, 99), 8), 'Fewest questions that help one function'),
        factor: told(z._default(count(1, 99), 10), 'Fewest that feed one sufficiency factor'),
        pairing: told(
          z._default(count(0, 9), 2),
          'Fewest at home where one section meets one function',
        ),
      }),
      {},
    ),
    'How many questions must stand behind what is scored',
  ),
  levels: five,
  sections: listOf(section, 1),
  functions: listOf(
    z.strictObject({
      ...named,
      short: text,
      rankingWeight: z.strictObject({ less: count(0, 9), usual: count(0, 9), more: count(0, 9) }),
    }),
    1,
  ),
  sufficiency: maybeList(factor),
  view: told(z.optional(view), 'Another way of sorting the same answers, by your reading'),
  improvementAreas: listOf(z.strictObject(named), 1),
  outcomes: told(z.optional(outcomes), 'Leave it out where you ask about no outcomes'),
  evidenceStrengths: z.array(text).check(z.length(4)),
  sources: listOf(
    z.strictObject({
      id,
      title: text,
      publisher: text,
      date: text,
      url: z.optional(
        z.url({ protocol: /^https$/, error: 'write an address that begins with https://' }),
      ),
    }),
    1,
  ),
  signs: told(
    maybeList(z.strictObject({ text, source: id })),
    'Signs of weak support, for the warm-up of an away-day; never scored',
  ),
  glossary: maybeList(
    z.strictObject({
      term: text,
      meaning: text,
      alsoWritten: maybeList(text),
      countsAsPlain: told(flag, 'Left out of the readability count'),
    }),
  ),
});

export type SectionFile = z.infer<typeof sectionFileSchema>;
export type InstrumentFile = z.infer<typeof instrumentFileSchema>;
export type ItemFile = SectionFile['items'][number];
