import { useSyncExternalStore } from 'react';
import { useMainstayStore } from '../../../store/use-mainstay';
import { fileKeeperOf } from './file-keeper';

/** The file this assessment is kept in, or null, and who keeps it. */
export function useKeptFile(id: string) {
  const keeper = fileKeeperOf(useMainstayStore());
  const kept = useSyncExternalStore(keeper.subscribe, () => keeper.keptFile(id));
  return { keeper, kept };
}
