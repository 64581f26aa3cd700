import { contentOf } from '../core/file/content';
import { type Facts, ownIds } from './state';

/**
 * Whether the last file holds what stands here, told by what both hold and by no clock. `unknown`: it
 * was saved before that was kept.
 */
export type FiledState = 'never' | 'unknown' | 'holds' | 'changed';

export function filedState(state: Facts, id: string): FiledState {
  const head = state.heads[id];
  const mark = state.filedMark[id] ?? null;
  if (head === undefined || (state.filedAt[id] ?? null) === null) return 'never';
  if (mark === null) return 'unknown';
  return contentOf(head, state.responses[id] ?? {}).mark === mark ? 'holds' : 'changed';
}

/** A mark of all that is the person's own here: another one as soon as any of it is another. */
export const ownMark = (state: Facts): string =>
  ownIds(state)
    .flatMap((id) => {
      const head = state.heads[id];
      return head === undefined ? [] : `${id} ${contentOf(head, state.responses[id] ?? {}).mark}`;
    })
    .sort()
    .join();

/** Those that, as far as is known, no file holds as they now stand. */
export const unfiledIds = (state: Facts): readonly string[] =>
  ownIds(state).filter((id) => filedState(state, id) !== 'holds');

/** Those whose latest answers neither this device nor a file has: a reload would lose them. */
export const atRiskIds = (state: Facts): readonly string[] =>
  state.save.kind === 'memory' || state.save.kind === 'failed' ? unfiledIds(state) : [];
