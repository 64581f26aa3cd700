import type { PanelHead } from '../../../core/exercise/exercise-changes';
import { useMainstayStore } from '../../../store/use-mainstay';
import type { CollectScene } from './collect-scene';

type Wanted = Pick<CollectScene, 'round' | 'instrument'> & { readonly id: string };

/** The assessment as it stands at this moment, which another window may have changed, and a way to change it. */
export function useCollectScene({ id, round, instrument }: Wanted) {
  const store = useMainstayStore();
  const sceneNow = (): CollectScene => {
    const { heads } = store.getState();
    const head = heads[id];
    if (head === undefined) throw new Error(`There is no assessment ${id}`);
    return { head, round, instrument, heads };
  };
  const keep = (parts: PanelHead) => {
    const { exercise, partners } = sceneNow().head;
    const isChanged = parts.exercise !== exercise || parts.partners !== partners;
    if (isChanged)
      store.getState().exerciseChanged(id, () => ({
        exercise: parts.exercise,
        partners: parts.partners,
      }));
  };
  return { sceneNow, keep };
}
