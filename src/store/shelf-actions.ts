import { encodeAssessment } from '../core/exchange/encode';
import { fitHead } from '../core/exchange/fit-to-limits';
import { type DeviceFacts, NO_DEVICE_FACTS } from '../core/exchange/storage';
import type { Assessment } from '../core/response/assessment';
import { newAssessment } from '../core/response/new-assessment';
import { localDay } from './local-day';
import { assessmentIn, factsIn, type Saving } from './saving';
import {
  EXAMPLE_ID,
  type Facts,
  type GetState,
  type SetState,
  type ShelfActions,
  type StoreParts,
} from './state';

type Aside = { readonly assessment: Assessment; readonly facts: DeviceFacts };

export function shelfActions(
  { instrument, clock, newId }: StoreParts,
  set: SetState,
  get: GetState,
  saving: Saving,
  isOffLimits: (id: string) => boolean,
): ShelfActions {
  let aside: Aside | null = null;
  const shelve = (assessment: Assessment): string => {
    set((state) => onShelf(state, assessment, NO_DEVICE_FACTS));
    saving.saveWhole(assessment.id);
    return assessment.id;
  };
  const isTaken = (id: string) =>
    id === EXAMPLE_ID ||
    get().heads[id] !== undefined ||
    get().recentlyDeleted?.id === id ||
    isOffLimits(id);
  return {
    assessmentStarted: (kind) => {
      const now = clock();
      const today = localDay(now);
      return shelve(newAssessment({ id: newId(), kind, now, today, instrument }));
    },
    assessmentDuplicated: (id) => {
      const original = assessmentIn(get(), id);
      if (original === null) return null;
      const now = clock();
      const name = `Copy of ${original.name}`;
      const head = fitHead({ ...original, id: newId(), name, createdAt: now, changedAt: now });
      return shelve({ ...head, answers: original.answers });
    },
    assessmentOpened: (assessment) => {
      const same = idOfSame(get(), assessment);
      if (same !== null) return same;
      return shelve(isTaken(assessment.id) ? { ...assessment, id: newId() } : assessment);
    },
    assessmentFiled: (id) => {
      if (get().heads[id] === undefined) return;
      set(({ filedAt }) => ({ filedAt: { ...filedAt, [id]: clock() } }));
      saving.saveFacts(id, 'now');
    },
    assessmentDeleted: (id) => {
      const assessment = assessmentIn(get(), id);
      if (assessment === null) return;
      if (aside !== null) saving.savePurge(aside.assessment.id);
      aside = { assessment, facts: factsIn(get(), id) };
      set((state) => ({ ...offShelf(state, id), recentlyDeleted: { id, name: assessment.name } }));
      saving.saveDeletion(id);
    },
    deletionUndone: () => {
      if (aside === null) return;
      const { assessment, facts } = aside;
      aside = null;
      set((state) => ({ ...onShelf(state, assessment, facts), recentlyDeleted: null }));
      saving.saveUndeletion(assessment.id);
    },
    exampleOpened: (assessment) =>
      set((state) => onShelf(state, { ...assessment, id: EXAMPLE_ID }, NO_DEVICE_FACTS)),
  };
}

/**
 * Opening one file twice, or a file of what is already here, shows what is here rather than a
 * second copy of it.
 */
function idOfSame(state: Facts, assessment: Assessment): string | null {
  const content = contentOf(assessment);
  const ids = Object.keys(state.heads).filter((id) => id !== EXAMPLE_ID);
  return (
    ids.find((id) => {
      const here = assessmentIn(state, id);
      return here !== null && contentOf(here) === content;
    }) ?? null
  );
}

const contentOf = (assessment: Assessment) =>
  encodeAssessment({ ...assessment, id: '' }, { savedAt: '', source: '' });

function onShelf(state: Facts, assessment: Assessment, facts: DeviceFacts): Partial<Facts> {
  const { answers, ...head } = assessment;
  const { id } = head;
  return {
    heads: { ...state.heads, [id]: head },
    responses: { ...state.responses, [id]: answers },
    filedAt: { ...state.filedAt, [id]: facts.lastFiledAt },
    lastItem: { ...state.lastItem, [id]: facts.lastItem },
  };
}

function offShelf(state: Facts, id: string): Partial<Facts> {
  const { [id]: _head, ...heads } = state.heads;
  const { [id]: _response, ...responses } = state.responses;
  const { [id]: _filed, ...filedAt } = state.filedAt;
  const { [id]: _item, ...lastItem } = state.lastItem;
  return { heads, responses, filedAt, lastItem };
}
