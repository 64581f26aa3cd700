/** The checks of what comes in: a file, and each record that is stored. */
import { itemRecordPart } from '../document/answer';
import { headPart } from '../document/assessment';
import { assessmentFilePart } from './assessment-file';
import { schemaOf } from './schema-of';

/** As it is stored: in a file what is carried stands in its own place. */
export const headSchema = schemaOf(headPart);
export const itemRecordSchema = schemaOf(itemRecordPart);
export const assessmentFileSchema = schemaOf(assessmentFilePart);
