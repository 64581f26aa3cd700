import { DOCUMENT_ID_PATTERN } from '../core/limits/format';

/** The id of the assessment a route is about, or null: nobody's for a word that no id may be, such as "constructor". */
export function idInAddress(location: string): string | null {
  const id = location.match(/^\/a\/([^/]+)/)?.[1] ?? '';
  return DOCUMENT_ID_PATTERN.test(id) ? id : null;
}
