import { type Assessment, declaredAssessment } from '../document/assessment';
import { only, text } from '../document/declaration';
import { fields } from '../document/groups';
import { declaredInstrument, time } from '../document/kinds';
import { FILE_TYPE, FILE_VERSION } from '../limits/format';
import { LIMITS } from '../limits/limits';

export type AssessmentFile = {
  readonly type: typeof FILE_TYPE;
  readonly version: typeof FILE_VERSION;
  /** Which program saved it. */
  readonly source: string;
  /** ISO time. */
  readonly savedAt: string;
  readonly instrument: Assessment['instrument'];
  readonly assessment: Omit<Assessment, 'carried'>;
};

/** All of a file, in the order it is written. */
export const declaredAssessmentFile = fields<AssessmentFile>({
  type: only(FILE_TYPE),
  version: only(FILE_VERSION),
  source: text(LIMITS.name),
  savedAt: time,
  instrument: declaredInstrument,
  assessment: declaredAssessment,
});
