import type { Assessment } from '../response/assessment';
import { encodeAssessment } from './encode';
import { fileNameFor } from './file-name';
import { LIMITS } from './limits';
import { SOURCE } from './source';
import { utf8Length } from './utf8-length';

export type AssessmentFileText = {
  readonly name: string;
  readonly text: string;
  /** False where it would be larger than what can be opened again. */
  readonly isOpenable: boolean;
};

/** The file of an assessment as of `now`, an ISO time. */
export function fileOfAssessment(assessment: Assessment, now: string): AssessmentFileText {
  const text = encodeAssessment(assessment, { savedAt: now, source: SOURCE });
  return {
    name: fileNameFor(assessment, now.slice(0, 10)),
    text,
    isOpenable: utf8Length(text) <= LIMITS.fileBytes,
  };
}
