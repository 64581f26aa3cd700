import type { Instrument } from '../../src/core/instrument/instrument';
import { NO_OTHER_WINDOWS } from '../../src/core/storage/storage';
import { createMemoryStorage } from '../../src/platform/storage/memory-storage';
import { createMainstayStore, type MainstayStore } from '../../src/store/create-store';
import type { StorePorts } from '../../src/store/state';

/** The store of a page alone: no other window, nothing kept beyond it, noon on 21 November 2026. */
export const pageStore = (instrument: Instrument, more: Partial<StorePorts> = {}): MainstayStore =>
  createMainstayStore({
    instrument,
    questions: async () => instrument,
    storage: createMemoryStorage('unknown'),
    otherWindows: NO_OTHER_WINDOWS,
    clock: () => '2026-11-21T12:00:00.000Z',
    newId: () => 'new',
    ...more,
  });
