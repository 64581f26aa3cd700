import { fitHead } from '../core/limits/fit-to-limits';
import type { AssessmentHead } from '../core/response/assessment';

let fitParts = (head: AssessmentHead): AssessmentHead => head;

/** Called by the frame round the pages of an assessment, which brings along what fits their parts. */
export const fitPartsWith = (fit: (head: AssessmentHead) => AssessmentHead): void => {
  fitParts = fit;
};

/** The head as it may be kept: what fits already comes back as the same object. */
export const fitted = (head: AssessmentHead): AssessmentHead => fitParts(fitHead(head));
