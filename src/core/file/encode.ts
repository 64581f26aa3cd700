import type { Assessment } from '../document/assessment';
import { utf8Length } from '../json/utf8-length';
import { FILE_TYPE, FILE_VERSION } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { declaredAssessmentFile } from './assessment-file';
import { withCarried } from './carried';

/**
 * Keys always come in the order of the declaration, so that two saves of the same answers are the same text but for
 * the time. One that its line breaks alone would make too large to open again has none.
 */
export function encodeAssessment(
  assessment: Assessment,
  { savedAt, source }: { readonly savedAt: string; readonly source: string },
): string {
  const file = declaredAssessmentFile.write({
    type: FILE_TYPE,
    version: FILE_VERSION,
    source,
    savedAt,
    instrument: assessment.instrument,
    assessment,
  });
  const whole = withCarried(file, assessment.carried);
  const text = `${JSON.stringify(whole, null, 2)}\n`;
  return utf8Length(text) > LIMITS.fileBytes ? `${JSON.stringify(whole)}\n` : text;
}
