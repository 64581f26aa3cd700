import type { Assessment } from '../core/document/assessment';
import type { DeviceFacts } from '../core/storage/storage';
import type { Facts } from './state';

/** The state with one assessment more. */
export function withAssessment(
  state: Facts,
  assessment: Assessment,
  facts: DeviceFacts,
): Partial<Facts> {
  const { answers, ...head } = assessment;
  const { id } = head;
  return {
    heads: { ...state.heads, [id]: head },
    responses: { ...state.responses, [id]: answers },
    filedAt: { ...state.filedAt, [id]: facts.lastFiledAt },
    filedMark: { ...state.filedMark, [id]: facts.lastFiledMark },
    lastItem: { ...state.lastItem, [id]: facts.lastItem },
  };
}

/** The state with one assessment fewer. */
export function withoutAssessment(state: Facts, id: string): Partial<Facts> {
  const { [id]: _head, ...heads } = state.heads;
  const { [id]: _response, ...responses } = state.responses;
  const { [id]: _filed, ...filedAt } = state.filedAt;
  const { [id]: _mark, ...filedMark } = state.filedMark;
  const { [id]: _item, ...lastItem } = state.lastItem;
  return { heads, responses, filedAt, filedMark, lastItem };
}
