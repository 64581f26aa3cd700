/** The plan, the sign-off, and what several copies of one assessment need to be put together. */
import * as z from 'zod/mini';
import { LIMITS } from '../limits/limits';
import { date, documentId, id, recordOf, text, time } from './schema-parts';

const items = z.array(id).check(z.maxLength(LIMITS.itemsOfOne));

const action = z.object({
  text: text(LIMITS.paragraph),
  area: z.union([z.literal(''), id]),
  owner: text(LIMITS.name),
  by: date,
  cost: text(LIMITS.name),
  status: z.literal(['to-do', 'doing', 'done', 'dropped']),
  notes: text(LIMITS.note),
  items,
});

export const plan = z.object({
  actions: recordOf(documentId, action, LIMITS.actionsInAFile),
  order: z.array(documentId).check(z.maxLength(LIMITS.actionsInAFile)),
});

export const signOff = z.object({
  approvedBy: text(LIMITS.name),
  approvedOn: date,
  nextReview: date,
  isFinal: z.boolean(),
});

export const signed = recordOf(
  documentId,
  z.object({
    status: action.shape.status,
    owner: action.shape.owner,
    by: date,
    notesMark: z.string().check(z.regex(/^[0-9a-z]{1,16}$/)),
  }),
  LIMITS.actionsInAFile,
);

export const share = z.object({
  of: documentId,
  items: z.array(id).check(z.maxLength(LIMITS.answers)),
  from: text(LIMITS.name),
  to: text(LIMITS.name),
  message: text(LIMITS.paragraph),
  sentAt: time,
});

/** A path of names as ids are made of: no empty part, none an object is born with. */
const place = z.string().check(
  z.maxLength(LIMITS.line),
  z.regex(/^[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*$/),
  z.refine((path) => !path.split('/').some((part) => part in Object.prototype)),
);
const mark = z.string().check(z.regex(/^[0-9a-z]{1,16}$/));
const rival = z.object({
  mark,
  value: text(LIMITS.rivalCharacters),
  by: text(LIMITS.name),
  at: time,
});

const sent = z.object({
  to: text(LIMITS.name),
  items: z.array(id).check(z.maxLength(LIMITS.answers)),
  sentAt: time,
  backAt: z.union([z.literal(''), time]),
});

export const together = z.object({
  lineage: recordOf(place, z.array(mark).check(z.maxLength(LIMITS.marksOfAPlace)), LIMITS.places),
  rivals: recordOf(place, z.array(rival).check(z.maxLength(LIMITS.rivalsOfAPlace)), LIMITS.places),
  gone: recordOf(place, z.array(rival).check(z.maxLength(LIMITS.rivalsOfAPlace)), LIMITS.places),
  sent: recordOf(documentId, sent, LIMITS.entriesOfARecord),
});
