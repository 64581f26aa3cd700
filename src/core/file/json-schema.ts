import * as z from 'zod/mini';
import { FILE_VERSION } from '../limits/format';
import { declaredAssessmentFile } from './assessment-file';
import { schemaOfShape } from './schema-of';

/**
 * The published JSON Schema. In a module of its own so that the app, which never needs it, does not
 * carry it.
 */
export function assessmentFileJsonSchema(): object {
  return {
    title: `Mainstay assessment file, version ${FILE_VERSION}`,
    description: 'Explained field by field in docs/file-format.md.',
    ...z.toJSONSchema(schemaOfShape(declaredAssessmentFile.shape), { io: 'input' }),
  };
}
