import { isSame } from '../core/document/is-same';
import type { StoredAssessment } from '../core/storage/storage';
import type { Bases } from './bases';
import { withAssessment } from './more-or-fewer';
import { withHead, withRecord } from './one-assessment';
import { saveKeyOf } from './saving';
import type { Facts } from './state';

type Look = {
  readonly bases: Bases;
  /** The state when the look at the device began: what changed since is newer than what was read. */
  readonly before: Facts;
  /** A change under this key was or is on its way to the device, and is merged there. */
  readonly isPending: (key: string) => boolean;
};

/**
 * Takes in what the device holds of one assessment, as another window left it. What this window has
 * changed and not yet written stays as it is. What is the same stays the same object, so that
 * nothing draws again for it.
 */
export function asOnDevice(state: Facts, stored: StoredAssessment, look: Look): Facts {
  const { assessment, facts } = stored;
  const { id } = assessment;
  if (state.heads[id] !== undefined) {
    return Object.keys(assessment.answers).reduce(
      (next, itemId) => recordAsOnDevice(next, id, itemId, stored, look),
      headAsOnDevice(state, stored, look),
    );
  }
  const isGoneSince = look.before.heads[id] !== undefined;
  if (isGoneSince || look.isPending(saveKeyOf.deletion(id))) return state;
  look.bases.keepWhole(assessment);
  const { [id]: _, ...deletedElsewhere } = state.deletedElsewhere;
  return { ...state, ...withAssessment(state, assessment, facts), deletedElsewhere };
}

function headAsOnDevice(state: Facts, { assessment, facts }: StoredAssessment, look: Look): Facts {
  const { answers: _, ...theirs } = assessment;
  const { id } = theirs;
  const ours = state.heads[id];
  const filedAt = { ...state.filedAt, [id]: facts.lastFiledAt ?? state.filedAt[id] ?? null };
  const filedMark = {
    ...state.filedMark,
    [id]: facts.lastFiledMark ?? state.filedMark[id] ?? null,
  };
  const next =
    facts.lastFiledAt === state.filedAt[id] && facts.lastFiledMark === state.filedMark[id]
      ? state
      : { ...state, filedAt, filedMark };
  const isOnItsWay = look.isPending(saveKeyOf.head(id)) || isWholePending(id, look);
  if (ours === undefined || ours !== look.before.heads[id] || isOnItsWay) return next;
  const kept = isSame(ours, theirs) ? ours : theirs;
  look.bases.keepHead(kept);
  return kept === ours ? next : { ...next, ...withHead(next, kept) };
}

function recordAsOnDevice(
  state: Facts,
  id: string,
  itemId: string,
  { assessment }: StoredAssessment,
  look: Look,
): Facts {
  const ours = state.responses[id]?.[itemId];
  const theirs = assessment.answers[itemId];
  const isChangedSince = ours !== look.before.responses[id]?.[itemId];
  const isOnItsWay = look.isPending(saveKeyOf.record(id, itemId)) || isWholePending(id, look);
  if (theirs === undefined || isChangedSince || isOnItsWay) return state;
  const kept = ours !== undefined && isSame(ours, theirs) ? ours : theirs;
  look.bases.keepRecord(id, itemId, kept);
  return kept === ours ? state : { ...state, ...withRecord(state, id, itemId, kept) };
}

const isWholePending = (id: string, { isPending }: Look): boolean =>
  isPending(saveKeyOf.whole(id)) || isPending(saveKeyOf.deletion(id));
