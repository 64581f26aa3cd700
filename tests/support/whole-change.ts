import type { Assessment } from '../../src/core/document/assessment';
import { NO_DEVICE_FACTS, type WholeChange } from '../../src/core/storage/storage';

/** An assessment written where nothing is yet. */
export const newOne = (assessment: Assessment, facts = NO_DEVICE_FACTS): WholeChange => ({
  assessment,
  facts,
  base: null,
  how: 'new',
});
