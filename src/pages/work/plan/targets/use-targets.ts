import { useState } from 'react';
import type { AssessmentHead, Target } from '../../../../core/document/assessment';
import { targetOf } from '../../../../core/gaps/targets';
import type {
  Instrument,
  Item,
  ItemId,
  Level,
  SectionId,
} from '../../../../core/instrument/instrument';
import { lowerFirst } from '../../../../core/wording/words';
import { useMainstayStore } from '../../../../store/use-mainstay';
import { useSteadyPlace } from '../use-steady-place';

const NO_TARGETS = { sections: {}, items: {} } as const;

/** The target of a section nobody has set one for. */
export const usualTarget = (item: Item): Level => targetOf(item, NO_TARGETS);

/** Changing targets, and what to say about the last change: a reason alone is no change to speak of. */
export function useTargets(instrument: Instrument, head: AssessmentHead) {
  const store = useMainstayStore();
  const [message, setMessage] = useState('');
  const keepPlace = useSteadyPlace();
  const say = (name: string, before: Level, after: Level) => {
    if (before === after) return;
    const level = lowerFirst(instrument.levels[after] ?? '');
    setMessage(`Target for “${name}” is now “${level}”.`);
  };
  const { id, targets } = head;
  const setItemTarget = (itemId: ItemId, target: Target | null) => {
    const item = instrument.items.find((candidate) => candidate.id === itemId);
    if (!item) return;
    const shared = targetOf(item, { ...targets, items: {} });
    keepPlace(`target-${itemId}-level`);
    store.getState().itemTargetSet(id, itemId, target);
    say(item.title, targetOf(item, targets), target?.level ?? shared);
  };
  const setSectionTarget = (sectionId: SectionId, target: Target | null) => {
    const section = instrument.sections.find((candidate) => candidate.id === sectionId);
    const item = instrument.items.find((candidate) => candidate.section === sectionId);
    if (!section || !item) return;
    const before = targetOf(item, { ...targets, items: {} });
    keepPlace(`target-${sectionId}-level`);
    store.getState().sectionTargetSet(id, sectionId, target);
    say(section.name, before, target?.level ?? usualTarget(item));
  };
  return { message, setItemTarget, setSectionTarget };
}
