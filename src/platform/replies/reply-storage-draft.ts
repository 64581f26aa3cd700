/**
 * A participant's own answers to one collection, as this device keeps them, and every change there is
 * to them: small and plain, so that a change can be made again on what another tab has written, and
 * put aside as a page goes.
 */

import * as z from 'zod/mini';
import { ANSWER_SIGNS, ANSWERS_PATTERN } from '../../core/limits/answer-signs';
import { COLLECTION_ID_PATTERN, ID_PATTERN } from '../../core/limits/format';
import { LIMITS } from '../../core/limits/limits';

const text = (most: number) => z.string().check(z.maxLength(most));
const itemId = z.string().check(z.regex(ID_PATTERN));
const role = z.enum(['', 'staff', 'not-staff']);
const answers = text(LIMITS.answers).check(z.regex(ANSWERS_PATTERN));
const revision = z.int().check(z.minimum(1), z.maximum(LIMITS.revisions));
const place = z.int().check(z.minimum(0), z.maximum(LIMITS.answers));
const reason = text(LIMITS.paragraph);
const name = text(LIMITS.name);
const sign = z.enum(ANSWER_SIGNS);
const invitation = text(LIMITS.paragraph);
const voter = z._default(
  z.union([z.literal(''), z.string().check(z.regex(COLLECTION_ID_PATTERN))]),
  '',
);
/** What the last code or file shown said; its answers are empty when withdrawn. */
const sent = z.nullable(z.readonly(z.object({ revision, answers, role, name })));

/** What was shown, and how far someone was, under another link of the same exercise. */
const asideSchema = z.readonly(
  z.object({
    invitation,
    /** Empty where `kept` has them by question; else as they stood, since nobody could read the link. */
    answers,
    revision,
    place,
    sent,
    isWithdrawn: z.boolean(),
  }),
);

const draftSchema = z.readonly(
  z.object({
    /** The code that opened this, as it was. */
    invitation,
    respondent: z.string().check(z.regex(COLLECTION_ID_PATTERN)),
    /** Another id that codes carry instead: of a vote by whoever says that they answered first here. */
    voter,
    /** 1-31, of a code made now: one more than was sent as soon as anything differs from it. */
    revision,
    role,
    name,
    /** One character an item, as in core's `PanelResponse`; kept when withdrawn. */
    answers,
    reasons: z.readonly(z.record(itemId, reason)),
    /** Index of the item last looked at. */
    place,
    sent,
    isWithdrawn: z.boolean(),
    /** Answers to questions this link does not ask and another one did, by question. */
    kept: z.readonly(z.record(itemId, sign)),
    /** The other links answered here: one for each set of questions. */
    aside: z.readonly(z.array(asideSchema)),
  }),
);
export type ReplyDraft = z.infer<typeof draftSchema>;

const changeSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('answer'),
    at: place,
    to: sign,
  }),
  z.object({ what: z.literal('reason'), item: itemId, to: reason }),
  z.object({ what: z.literal('role'), to: role }),
  z.object({ what: z.literal('voter'), to: voter }),
  z.object({ what: z.literal('name'), to: name }),
  z.object({ what: z.literal('place'), to: place }),
  /** A code or file of the draft as it stands was shown or handed over. */
  z.object({ what: z.literal('sent') }),
  z.object({ what: z.literal('withdrawn'), to: z.boolean() }),
]);
export type ReplyChange = z.infer<typeof changeSchema>;

/** A change not yet written, and what stood in its place before. */
const leftSchema = z.array(z.object({ change: changeSchema, was: z.string() }));
export type LeftChange = { readonly change: ReplyChange; readonly was: string };

/** What one page left, of which link, and whose it was. */
const leftPageSchema = z.object({
  invitation,
  respondent: z.string().check(z.regex(COLLECTION_ID_PATTERN)),
  isNew: z.boolean(),
  changes: leftSchema,
});
export type LeftPage = {
  readonly invitation: string;
  readonly respondent: string;
  /** Nothing of theirs was kept here yet. */
  readonly isNew: boolean;
  readonly changes: readonly LeftChange[];
};

export type ReplyFound =
  | { readonly kind: 'draft'; readonly draft: ReplyDraft }
  | { readonly kind: 'none' }
  /** Broken, or written by a newer Mainstay: left alone. */
  | { readonly kind: 'unreadable'; readonly isFromNewerApp: boolean };

const VERSION = 2;
const rowSchema = z.object({ v: z.literal(VERSION), ...draftSchema.def.innerType.shape });
/** Version 1 knew one link an exercise. */
const firstSchema = z.object({
  ...rowSchema.shape,
  v: z.literal(1),
  kept: z._default(rowSchema.shape.kept, {}),
  aside: z._default(rowSchema.shape.aside, []),
});
const storedSchema = z.union([rowSchema, firstSchema]);
const newerSchema = z.object({ v: z.number().check(z.gt(VERSION)) });

export const storedReply = (draft: ReplyDraft) => ({ v: VERSION, ...draft });

export function readReply(stored: unknown): ReplyFound {
  if (stored === undefined) return { kind: 'none' };
  const row = storedSchema.safeParse(stored);
  if (!row.success)
    return { kind: 'unreadable', isFromNewerApp: newerSchema.safeParse(stored).success };
  const { v: _, ...draft } = row.data;
  return { kind: 'draft', draft };
}

/** Whether it is what some page may have left, this Mainstay or an earlier one. */
export const isLeftPage = (kept: unknown): boolean =>
  leftPageSchema.safeParse(kept).success || leftSchema.safeParse(kept).success;

/** Null where it is none. An earlier Mainstay left the changes alone, of the one link there was. */
export function readLeftPage(kept: unknown, opened: ReplyDraft): LeftPage | null {
  const page = leftPageSchema.safeParse(kept);
  if (page.success) return page.data;
  const changes = leftSchema.safeParse(kept);
  const { invitation, respondent } = opened;
  return changes.success ? { invitation, respondent, isNew: false, changes: changes.data } : null;
}

/** The draft after these changes, and nothing else of it touched. */
export function withChanges(draft: ReplyDraft, changes: readonly ReplyChange[]): ReplyDraft {
  return changes.reduce((before, change) => withRevision(changed(before, change)), draft);
}

function changed(draft: ReplyDraft, change: ReplyChange): ReplyDraft {
  switch (change.what) {
    case 'answer': {
      const all = [...draft.answers];
      if (change.at < all.length) all[change.at] = change.to;
      return { ...draft, answers: all.join('') };
    }
    // Cut, since what is longer could not be read back.
    case 'reason': {
      const to = change.to.slice(0, LIMITS.paragraph);
      return { ...draft, reasons: { ...draft.reasons, [change.item]: to } };
    }
    case 'name':
      return { ...draft, name: change.to.slice(0, LIMITS.name) };
    case 'sent':
      return { ...draft, sent: { revision: draft.revision, ...saidBy(draft) } };
    case 'withdrawn':
      return { ...draft, isWithdrawn: change.to };
    default:
      return { ...draft, [change.what]: change.to };
  }
}

const saidBy = ({ answers: all, role: whose, name: own, isWithdrawn }: ReplyDraft) => ({
  answers: isWithdrawn ? '' : all,
  role: whose,
  name: own,
});

/**
 * With the revision a code made now carries: that of the last one shown if it says the same, else one
 * more than any shown, whichever link it was shown under.
 */
export function withRevision(draft: ReplyDraft): ReplyDraft {
  const { sent, aside } = draft;
  const said = saidBy(draft);
  const isSame =
    sent !== null &&
    said.answers === sent.answers &&
    said.role === sent.role &&
    said.name === sent.name;
  const shown = [draft, ...aside].map((each) => each.sent?.revision ?? 0);
  const next = isSame ? sent.revision : Math.min(Math.max(...shown) + 1, LIMITS.revisions);
  return next === draft.revision ? draft : { ...draft, revision: next };
}

/** What stands where the change would go, to be compared. */
export function draftValueAt(draft: ReplyDraft, change: ReplyChange): string {
  switch (change.what) {
    case 'answer':
      return draft.answers[change.at] ?? '';
    case 'reason':
      return draft.reasons[change.item] ?? '';
    case 'sent':
      return JSON.stringify(draft.sent);
    case 'withdrawn':
      return String(draft.isWithdrawn);
    default:
      return String(draft[change.what]);
  }
}

/** Whether both go to the same place, so that the later alone is enough. */
export const isSamePlace = (one: ReplyChange, other: ReplyChange): boolean =>
  placeOf(one) === placeOf(other);

function placeOf(change: ReplyChange): string {
  if (change.what === 'answer') return `answer ${change.at}`;
  return change.what === 'reason' ? `reason ${change.item}` : change.what;
}
