type ByKey = Readonly<Record<string, string>>;

/** The value of the radio of each level, lowest first. */
export const LEVEL_BY_KEY: ByKey = { 1: '0', 2: '1', 3: '2', 4: '3', 5: '4' };

/** A participant's, by the signs of a reply. */
const CHOICE_BY_KEY: ByKey = { ...LEVEL_BY_KEY, d: '?' };

/**
 * 1 to 5 choose a level, lowest first, D is don't know, and Enter from outside a control goes on. Typing in a text field
 * is left alone.
 */
export function pressByKey(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const choice = CHOICE_BY_KEY[event.key.toLowerCase()];
  if (choice !== undefined) choose(form, choice);
  else if (event.key !== 'Enter' || isControl(event.target)) return;
  else form?.requestSubmit();
  event.preventDefault();
}

function choose(form: HTMLFormElement | null, choice: string): void {
  const radio = form?.querySelector<HTMLInputElement>(`input[value="${choice}"]`);
  radio?.focus();
  radio?.click();
}

const isWriting = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('textarea, select, dialog, input:not([type="radio"])') !== null;

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, input, summary') !== null;
