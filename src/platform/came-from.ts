/**
 * Where one came from, kept by the browser with this entry of its own history: it is there after a reload, and stored
 * nowhere else.
 */

import { isJsonObject } from '../core/json/json';

/** The address that was left for the one shown now; '' where none is known. */
export function cameFrom(): string {
  const state: unknown = window.history.state;
  const from = isJsonObject(state) ? state.cameFrom : undefined;
  return typeof from === 'string' ? from : '';
}

/** Does nothing where it is kept already. */
export function keepCameFrom(from: string): void {
  if (cameFrom() !== from) window.history.replaceState({ cameFrom: from }, '');
}
