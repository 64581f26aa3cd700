import type { Instrument } from '../../src/core/instrument/instrument';
import { instrumentFileSchema } from '../../src/core/instrument/schema';

/** What a set of questions says of itself where its files say nothing. */
export const BARE: Pick<
  Instrument,
  'says' | 'defaultTarget' | 'view' | 'outcomes' | 'hasPartnerQuestions' | 'hasSigns'
> = {
  says: instrumentFileSchema.shape.says.parse(undefined),
  defaultTarget: 3,
  view: null,
  hasPartnerQuestions: false,
  hasSigns: false,
  outcomes: {
    ...{ lead: '', source: '', shownHeading: '' },
    ...{ pathways: [], confidence: [], proof: [] },
  },
};

export const BARE_EXPLAINS = instrumentFileSchema.shape.explains.parse(undefined);
