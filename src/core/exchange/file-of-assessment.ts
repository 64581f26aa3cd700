import type { Assessment } from '../response/assessment';
import { published } from '../response/lineage';
import type { Together } from '../response/together';
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
  /** What whoever has the file will have seen: to be kept here as well once it is handed over. */
  readonly together: Together;
};

export type FileMoment = {
  /** ISO time. */
  readonly now: string;
  /** The day it is where the person is, YYYY-MM-DD. */
  readonly today: string;
};

/** The file of an assessment as of this moment; the day is in its name. */
export function fileOfAssessment(
  assessment: Assessment,
  { now, today }: FileMoment,
): AssessmentFileText {
  const together = published(assessment);
  const text = encodeAssessment({ ...assessment, together }, { savedAt: now, source: SOURCE });
  return {
    name: fileNameFor({ name: fileTitle(assessment) }, today),
    text,
    isOpenable: utf8Length(text) <= LIMITS.fileBytes,
    together,
  };
}

/** A part that comes back is told from the whole, and from other people's, by its file's name. */
const fileTitle = ({ name, share }: Assessment): string =>
  share === null || share.to === '' ? name : `${name} from ${share.to}`;
