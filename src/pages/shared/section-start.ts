import type { Response } from '../../core/document/response';
import type { Item, SectionId } from '../../core/instrument/instrument';
import { nextBlankItem } from '../../core/response/completeness';
import { paths } from '../../ui/paths';

/**
 * Where a section opens, from whichever list: its first question without an answer, or, where none is left, the list of
 * what was answered. A final assessment takes no more answers and has no such list: its first question stands alone.
 * `items` are the section's own that are asked.
 */
export function sectionStart(
  id: string,
  section: SectionId,
  items: readonly Item[],
  response: Response,
  isFinal: boolean,
): string {
  const start = isFinal ? items[0] : nextBlankItem(items, response);
  return start ? paths.answer(id, start.id) : paths.sectionList(id, section);
}
