import type { Assessment } from '../document/assessment';
import type { Instrument } from '../instrument/instrument';

/** One assessment with the edition of the questions it is read by. */
export type Dated = { readonly instrument: Instrument; readonly assessment: Assessment };
