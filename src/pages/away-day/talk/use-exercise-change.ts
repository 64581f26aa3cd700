import { useCallback } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { changeExercise } from '../../../core/exercise/exercise-changes';
import { useMainstayStore } from '../../../store/use-mainstay';

export type ChangeExercise = (change: (exercise: Exercise) => Exercise) => void;

/** Changes the exercise as it stands by now, which another window may have moved on; saved at once. */
export function useExerciseChange(id: string): ChangeExercise {
  const store = useMainstayStore();
  return useCallback(
    (change) => store.getState().exerciseChanged(id, (parts) => changeExercise(parts, change)),
    [store, id],
  );
}
