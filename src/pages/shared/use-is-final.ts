import { useMainstay } from '../../store/use-mainstay';

/** Whether the assessment is final: it is read, printed and saved, and nothing that changes it is offered. */
export const useIsFinal = (id: string): boolean =>
  useMainstay((state) => state.heads[id]?.signOff.isFinal === true);
