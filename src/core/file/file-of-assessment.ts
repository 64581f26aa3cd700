import type { Assessment } from '../document/assessment';
import type { Together } from '../document/together';
import type { Instrument } from '../instrument/instrument';
import { published } from '../lineage/lineage';
import { hasGivenName, kindName } from '../response/new-assessment';
import { encodeAssessment } from './encode';
import { fileNameFor } from './file-name';
import { opensAgain } from './reads-back';
import { SOURCE } from './source';

export type AssessmentFileText = {
  readonly name: string;
  readonly text: string;
  /** Why it cannot be opened again; null where it was read back and holds the same. */
  readonly trouble: 'too-large' | 'would-not-open' | null;
  /** What whoever has the file will have seen: to be kept here as well once it is handed over. */
  readonly together: Together;
};

export type FileMoment = {
  /** ISO time. */
  readonly now: string;
  /** The day it is where the person is, YYYY-MM-DD. */
  readonly today: string;
};

/** The file of an assessment as of this moment, and whether it opens again; the day is in its name. */
export function fileOfAssessment(
  assessment: Assessment,
  { now, today }: FileMoment,
  reader: { readonly instrument: Instrument },
): AssessmentFileText {
  const together = published(assessment);
  const text = encodeAssessment({ ...assessment, together }, { savedAt: now, source: SOURCE });
  return {
    name: fileNameFor({ name: broughtBackTitle(assessment) }, today),
    text,
    trouble: troubleOf({ ...assessment, together }, reader),
    together,
  };
}

/** Whose it is and what, without a day: the month in a name nobody chose is left to the day in the file's name. */
export function fileTitle(assessment: Pick<Assessment, 'name' | 'kind' | 'profile'>): string {
  const organisation = assessment.profile.organisation.trim();
  const what = hasGivenName(assessment) ? kindName(assessment.kind) : assessment.name;
  return organisation === '' || what.includes(organisation) ? what : `${organisation}, ${what}`;
}

/** A part that comes back is told from the whole, and from other people's, by its file's name. */
const broughtBackTitle = (assessment: Assessment): string => {
  const from = assessment.share?.to ?? '';
  return from === '' ? fileTitle(assessment) : `${fileTitle(assessment)} from ${from}`;
};

function troubleOf(
  assessment: Assessment,
  reader: { readonly instrument: Instrument },
): AssessmentFileText['trouble'] {
  const back = opensAgain(assessment, reader);
  if (back.ok) return null;
  return back.problem.code === 'too-large' ? 'too-large' : 'would-not-open';
}
