import type { Leftover } from '../../../platform/storage/clear-device';

/** How far clearing has come in this window; `elsewhere` while it was not this one that cleared. */
export type ClearOutcome = 'elsewhere' | 'under-way' | readonly Leftover[];
