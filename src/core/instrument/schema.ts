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
  navca: z.array(id).min(1).describe('Our reading of the NAVCA four functions'),
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

export const instrumentFileSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version such as 1.0.0'),
  scale: count(1, 99)
    .default(1)
    .describe('Raise by one in an edition that raises any meaningVersion'),
  title: text,
  published: z.string().regex(/^\d{4}-\d{2}$/, 'write a year and month such as 2026-11'),
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
        rankingWeight: count(0, 9).default(0),
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
        parts: z.array(z.strictObject(named)).default([]),
      }),
    )
    .min(1),
  navca: z.array(z.strictObject(named)).default([]),
  improvementAreas: z.array(z.strictObject(named)).min(1),
  outcomes: z.strictObject({
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
  }),
  evidenceStrengths: z.array(text).length(4),
  sources: z
    .array(
      z.strictObject({ id, title: text, publisher: text, date: text, url: z.url().optional() }),
    )
    .min(1),
  signs: z
    .array(z.strictObject({ text, source: id }))
    .default([])
    .describe('Signs of weak infrastructure, for the warm-up of an away-day; never scored'),
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
