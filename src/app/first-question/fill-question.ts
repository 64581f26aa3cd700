import type { Invitation } from '../../core/codes/invitation-code';
import { MOST_STEP_DOTS } from '../../pages/away-day/respond/steps/steps';
import { capital, deviceWord, facilitatorOf } from '../../pages/away-day/respond/words';
import { placeOnLine } from '../../ui/place-on-line';
import { PLACES, type QuestionWords } from './first-questions';

/** Puts what this invitation asks first into a copy of the prerendered page of one that asks two questions. */
export function fillQuestion(page: Element, words: QuestionWords, invitation: Invitation): void {
  fillHelp(page, words.help);
  fillProgress(page, invitation.items.length);
  if (invitation.organisation === '') page.querySelector('.who-sees b')?.remove();
  const texts = textsFor(words, invitation);
  const [id = ''] = invitation.items;
  for (const text of textsIn(page)) text.data = texts(text.data);
  for (const element of page.querySelectorAll('[id], [for], [aria-describedby]'))
    for (const { name, value } of element.attributes)
      if (value.includes(PLACES.id)) element.setAttribute(name, value.replace(PLACES.id, id));
}

function textsFor(words: QuestionWords, invitation: Invitation): (text: string) => string {
  const places = new Map<string, string>([
    [PLACES.stem, words.stem],
    [PLACES.organisation, invitation.organisation],
    ['device', deviceWord()],
    ...PLACES.levels.map((place, level) => [place, words.levels[level] ?? ''] as const),
  ]);
  const nobody = facilitatorOf({ facilitator: '' });
  const somebody = facilitatorOf(invitation);
  return (text) =>
    places.get(text) ??
    text
      .replaceAll('this device', `this ${deviceWord()}`)
      .replaceAll(nobody, somebody)
      .replaceAll(capital(nobody), capital(somebody));
}

/** Each line a paragraph of its own. */
function fillHelp(page: Element, help: readonly string[]): void {
  const place = page.querySelector('.question-help p');
  for (const line of help) {
    const paragraph = place?.cloneNode();
    if (!paragraph) return;
    paragraph.textContent = line;
    place?.before(paragraph);
  }
  place?.remove();
}

function fillProgress(page: Element, count: number): void {
  const figures = page.querySelectorAll('.progress .num');
  const total = figures[1];
  if (total) total.textContent = String(count);
  const dots = page.querySelector('.progress .dots');
  if (count > MOST_STEP_DOTS) dots?.remove();
  dots?.setAttribute('aria-label', `0 of ${count} answered`);
  const other = dots?.lastElementChild;
  for (let at = 1; at < count; at += 1) {
    const dot = other?.cloneNode(true);
    if (!(dot instanceof Element)) return;
    dot.setAttribute('x', placeOnLine(at, count - 1));
    other?.before(dot);
  }
  other?.remove();
}

function textsIn(page: Element): readonly Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
