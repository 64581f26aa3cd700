/** The checks of what comes in: a file, and each record that is stored. */
import { declaredItemRecord } from '../document/answer';
import { declaredHead } from '../document/assessment';
import { declaredAssessmentFile } from './assessment-file';
import { schemaOf } from './schema-of';

/** As it is stored: in a file what is carried stands in its own place. */
export const headSchema = schemaOf(declaredHead);
export const itemRecordSchema = schemaOf(declaredItemRecord);
export const assessmentFileSchema = schemaOf(declaredAssessmentFile);
