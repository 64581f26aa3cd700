import type { Response } from '../../core/document/response';
import type { Item, SectionId } from '../../core/instrument/instrument';
import { nextBlankItem } from '../../core/response/completeness';
import { paths } from '../../ui/paths';

/**
 * Where a section opens, from whichever list: its first question without an answer, or its first one. `items` are the
 * section's own that are asked.
 */
export function sectionStart(
  id: string,
  section: SectionId,
  items: readonly Item[],
  response: Response,
): string {
  const start = nextBlankItem(items, response) ?? items[0];
  return start ? paths.answer(id, start.id) : paths.sectionList(id, section);
}
