import { inKeyOrder } from '../document/in-key-order';
import type { AssessmentHead } from '../response/assessment';
import type { Plan, PlannedAction } from '../response/plan';
import type { SignOff } from '../response/sign-off';
import type { Rival, Share, Together } from '../response/together';

/** Written out field by field, as in encode.ts. */
export const encodePlan = (from: Plan) => ({
  actions: inKeyOrder(from.actions, action),
  order: [...from.order],
});

const action = (from: PlannedAction) => ({
  text: from.text,
  area: from.area,
  owner: from.owner,
  by: from.by,
  cost: from.cost,
  status: from.status,
  notes: from.notes,
  items: [...from.items],
});

export const encodeSignOff = (from: SignOff) => ({
  approvedBy: from.approvedBy,
  approvedOn: from.approvedOn,
  nextReview: from.nextReview,
  isFinal: from.isFinal,
});

export const encodeSigned = (from: NonNullable<AssessmentHead['signed']>) =>
  inKeyOrder(from, ({ status, owner, by, notesMark }) => ({ status, owner, by, notesMark }));

export const encodeShare = (from: Share) => ({
  of: from.of,
  items: [...from.items],
  from: from.from,
  to: from.to,
  message: from.message,
  sentAt: from.sentAt,
});

export const encodeTogether = (from: Together) => ({
  lineage: inKeyOrder(from.lineage, (marks) => [...marks]),
  rivals: inKeyOrder(from.rivals, (rivals) => rivals.map(rival)),
  gone: inKeyOrder(from.gone, (versions) => versions.map(rival)),
  sent: inKeyOrder(from.sent, ({ to, items, sentAt, backAt }) => ({
    to,
    items: [...items],
    sentAt,
    backAt,
  })),
});

const rival = ({ mark, value, by, at }: Rival) => ({ mark, value, by, at });
