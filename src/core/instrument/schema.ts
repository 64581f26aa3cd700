/**
 * What a question file must hold. Full zod: used at build time and in the terminal only, never in the browser.
 * The wording limits and the cross-item rules live in lint.ts; this file says what shape one file has.
 */
import { z } from 'zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'use letters, figures and hyphens only');
const count = (low: number, high: number) => z.number().int().min(low).max(high);

const nextStep = z.strictObject({
  step: text.describe('What to do to climb one level'),
  area: id.describe('One of the improvement areas in instrument.yaml'),
});

const item = z.strictObject({
  id: id.describe('Never change or reuse an id: saved answers are kept under it'),
  number: z
    .string()
    .regex(/^[A-Z][1-9]\d*$/, 'write the letter of the section and a number, such as F7')
    .describe('Short number people see; never moved or used again'),
  meaningVersion: count(1, 99)
    .default(1)
    .describe('Raise by one when a level comes to mean something else'),
  title: text.describe('Short name for lists: what it is when it is in place'),
  gapTitle: z
    .array(text)
    .length(2)
    .describe('What is lacking: at the two lowest levels, then at the two above them'),
  stem: text.describe('The question'),
  help: text
    .optional()
    .describe('One or two sentences under the stem: what counts, and what does not'),
  knownBy: z
    .enum(['board', 'staff'])
    .describe('board: a board member can usually judge it. staff: those who do the work must say'),
  weaker: z
    .boolean()
    .default(false)
    .describe('true: where main public bodies or funders differ, answer for the weaker one'),
  tested: z
    .boolean()
    .default(false)
    .describe('true: the last level asks for a test that may not have come yet'),
  ladder: z.enum(['ours', 'others']).describe('ours: what we do. others: what other people do'),
  levels: z.array(text).length(5).describe('Lowest first'),
  why: z.strictObject({ text, sources: z.array(id).min(1) }),
  evidence: z.array(text).min(2).max(4).describe('What someone could be shown'),
  nextSteps: z.array(nextStep).length(4).describe('0 to 1, 1 to 2, 2 to 3, 3 to 4'),
  importance: count(1, 3).default(1),
  home: id.optional().describe('The function this item belongs to; leave out for a flag'),
  alsoHelps: z.array(id).max(2).default([]).describe('Up to two more functions'),
  sufficiency: z.array(id).max(2).default([]),
  sufficiencyPart: id.optional().describe('Which part, where the factor has parts'),
  flag: z
    .strictObject({
      name: text,
      raised: text.describe('One sentence for level 0 or 1'),
      clear: text.describe('One sentence for level 2, 3 or 4'),
    })
    .optional(),
  quick: z.boolean().default(false),
  naAllowed: z.boolean().default(false),
  view: z
    .array(id)
    .default([])
    .describe('Groups of the other view it belongs to, where instrument.yaml has one'),
  context: z
    .strictObject({ text, source: id })
    .optional()
    .describe('Dated sector context, never a pass mark'),
  partner: z
    .strictObject({ stem: text, levels: z.array(text).length(5) })
    .optional()
    .describe('The same question put to a partner'),
});

export const sectionFileSchema = z.strictObject({
  section: id,
  items: z.array(item).min(1),
});

const named = { id, name: text, about: text };
const maybe = z.string().trim().default('');

const says = z
  .strictObject({
    heading: text.default('See where you stand').describe('The heading of Home'),
    lead: text
      .default('Mainstay is a self-assessment: many plain questions, each with five answers.')
      .describe('Home: what it is, and for whom. One sentence'),
    independence: text
      .default('Nobody has endorsed it.')
      .describe('Who has not endorsed it. Sentences after “It is not an accreditation”'),
    helped: text
      .default('those you support')
      .describe('Who is helped in the end, such as: local groups'),
    support: text
      .default('what you do')
      .describe('What is looked at, such as: support for local groups'),
    restsOn: text
      .default('Good work rests on')
      .describe('Begins a line that goes on “four things: ” and the names of the sections'),
    limits: text
      .default('This report is not an accreditation result, and nobody has endorsed it.')
      .describe('What nobody knows of the subject, and what this is not. Sentences'),
    overlap: maybe.describe('Which scores rest on nearly the same answers. A sentence'),
    unfed: maybe.describe('Which answers count in no factor. A sentence'),
    factorsMake: text
      .default('things that make it good enough')
      .describe('Ends a line that begins with the number of factors'),
    sectionKind: text.default('section').describe('What papers call a section'),
    sectionKinds: text.default('sections'),
    factorKind: text.default('factor').describe('What papers call a sufficiency factor'),
    factorKinds: text.default('factors'),
    kinds: z
      .strictObject({
        general: text,
        'volunteer-centre': text,
        specialist: text,
        'service-provider': text,
      })
      .nullable()
      .default(null)
      .describe('Kinds of organisation to choose from in About you; leave out not to ask'),
  })
  .prefault({})
  .describe('What these questions say of themselves on Home, in results and on papers');

const explains = z
  .strictObject({
    asked: z.array(text).default([]).describe('What is asked, and why: a paragraph each'),
    factorsBefore: maybe,
    factorsAfter: maybe,
    weights: maybe.describe('Why a section has a weight of its own'),
    targets: maybe.describe('What is said of lower targets'),
    evidence: maybe.describe('What is said of codes for accreditation'),
    view: maybe.describe('Where the other view comes from'),
    outcomes: z.array(text).default([]).describe('What is said of outcomes: a paragraph each'),
    judgements: z.array(text).default([]).describe('Further judgements of your own'),
    limits: z.array(z.strictObject({ lead: text, text })).default([]),
    sourcesHeading: text.default('On the subject'),
  })
  .prefault({})
  .describe('What How it works says of these questions');

const view = z.strictObject({
  name: text,
  short: text.describe('The same in two or three words'),
  kind: text.describe('What one of its groups is'),
  note: text.describe('A sentence under its chart'),
  method: text.describe('A sentence for the last page of the report'),
  groups: z.array(z.strictObject(named)).min(1),
});

export const instrumentFileSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version such as 1.0.0'),
  scale: count(1, 99)
    .default(1)
    .describe('Raise by one in an edition that raises any meaningVersion'),
  title: text,
  published: z.string().regex(/^\d{4}-\d{2}$/, 'write a year and month such as 2026-11'),
  says,
  explains,
  defaultTarget: z
    .literal([0, 1, 2, 3, 4])
    .default(3)
    .describe('The target every question starts from: 0 for the first level, 4 for the last'),
  least: z
    .strictObject({
      function: count(1, 99).default(8).describe('Fewest questions that help one function'),
      factor: count(1, 99).default(10).describe('Fewest that feed one sufficiency factor'),
      pairing: count(0, 9)
        .default(2)
        .describe('Fewest at home where one section meets one function'),
    })
    .prefault({})
    .describe('How many questions must stand behind what is scored'),
  levels: z.array(text).length(5),
  sections: z
    .array(
      z.strictObject({
        ...named,
        letter: z
          .string()
          .regex(/^[A-Z]$/, 'write one capital letter')
          .describe('Begins the short number of each of its questions'),
        question: text,
        rankingWeight: count(0, 9)
          .default(0)
          .describe('How much the section counts in the order of what to work on'),
        feedsFactors: z
          .boolean()
          .default(true)
          .describe('false: its questions feed no sufficiency factor'),
      }),
    )
    .min(1),
  functions: z
    .array(
      z.strictObject({
        ...named,
        short: text,
        rankingWeight: z.strictObject({ less: count(0, 9), usual: count(0, 9), more: count(0, 9) }),
      }),
    )
    .min(1),
  sufficiency: z
    .array(
      z.strictObject({
        ...named,
        rankingWeight: count(0, 9),
        parts: z
          .array(
            z.strictObject({
              ...named,
              above: text
                .optional()
                .describe('Said where this part scores above the other: {We} {our} {us} {above}'),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
  view: view.optional().describe('Another way of sorting the same answers, by your reading'),
  improvementAreas: z.array(z.strictObject(named)).min(1),
  outcomes: z
    .strictObject({
      lead: text.describe('The first words of the page about outcomes'),
      source: text.describe('Where the pathways come from'),
      shownHeading: text.default('What the research found'),
      pathways: z
        .array(
          z.strictObject({
            ...named,
            source: id,
            shown: z
              .array(z.strictObject({ text, source: id }))
              .default([])
              .describe('What a source says is hard or easy to show of it; never scored'),
          }),
        )
        .min(1),
      confidence: z.array(text).length(5),
      proof: z.array(text).length(4),
    })
    .optional()
    .describe('Leave it out where you ask about no outcomes'),
  evidenceStrengths: z.array(text).length(4),
  sources: z
    .array(
      z.strictObject({ id, title: text, publisher: text, date: text, url: z.url().optional() }),
    )
    .min(1),
  signs: z
    .array(z.strictObject({ text, source: id }))
    .default([])
    .describe('Signs of weak support, for the warm-up of an away-day; never scored'),
  glossary: z
    .array(
      z.strictObject({
        term: text,
        meaning: text,
        alsoWritten: z.array(text).default([]),
        countsAsPlain: z.boolean().default(false).describe('Left out of the readability count'),
      }),
    )
    .default([]),
});

export type SectionFile = z.infer<typeof sectionFileSchema>;
export type InstrumentFile = z.infer<typeof instrumentFileSchema>;
export type ItemFile = SectionFile['items'][number];

/** What was published last: see instrument-files/published.ts. */
export const publishedFileSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  /** Marks of what instrument.yaml counts and lists, and of its words. */
  asks: z.string(),
  words: z.string(),
  /** Every question there ever was, with the number it has or had. */
  questions: z.record(
    z.string(),
    z.strictObject({
      number: z.string(),
      asks: z.string(),
      words: z.string(),
      isDropped: z.literal(true).optional(),
    }),
  ),
  sections: z.array(z.string()),
  functions: z.array(z.string()),
  outcomes: z.array(z.string()),
});
export type PublishedFile = z.infer<typeof publishedFileSchema>;
