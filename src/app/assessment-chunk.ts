import { named } from './chunk';

/** The frame round every page of one assessment: nothing of it is wanted on a first visit to Home. */
export const assessmentChunk = named(() => import('./assessment-route'), 'AssessmentRoute');
