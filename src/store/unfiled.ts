import { lastChangedAt } from './last-changed';
import { EXAMPLE_ID, type Facts } from './state';

/** The person's own assessments: all but the example. */
export const ownIds = (state: Facts): readonly string[] =>
  Object.keys(state.heads).filter((id) => id !== EXAMPLE_ID);

/** Those that no file holds as they now stand. */
export const unfiledIds = (state: Facts): readonly string[] =>
  ownIds(state).filter((id) => {
    const head = state.heads[id];
    if (head === undefined) return false;
    return lastChangedAt(head, state.responses[id] ?? {}) > (state.filedAt[id] ?? '');
  });

/** Those whose latest answers neither this device nor a file has: a reload would lose them. */
export const atRiskIds = (state: Facts): readonly string[] =>
  state.save.kind === 'memory' || state.save.kind === 'failed' ? unfiledIds(state) : [];
