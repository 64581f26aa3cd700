type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * What someone chooses, writes and presses on a prerendered page until the app answers. The function it returns does it
 * again on the page that is there by then, where it is the same one.
 */
export function givenBefore(root: HTMLElement): () => void {
  const before = partsOf(root);
  const presses = followPresses();
  return () => {
    // As it is drawn: what is given may bring more buttons.
    const now = partsOf(root);
    for (const [at, control] of before.controls.entries()) giveAgain(control, now.controls[at]);
    for (const [at, fold] of before.folds.entries())
      if (fold.open) now.folds[at]?.setAttribute('open', '');
    for (const [at, button] of before.buttons.entries())
      pressAgain(button, now.buttons[at], presses.now());
  };
}

const partsOf = (root: HTMLElement) => ({
  controls: [...root.querySelectorAll<Control>('input, textarea')],
  folds: [...root.querySelectorAll('details')],
  buttons: [...root.querySelectorAll('button')],
});

/** Taken back first, where they are one and the same: React hears of what changes. */
function giveAgain(before: Control, control: Control | undefined): void {
  if (control?.name !== before.name || control.type !== before.type) return;
  if (before instanceof HTMLTextAreaElement) {
    if (before.value !== before.defaultValue) write(control, before.value);
  } else if (control instanceof HTMLInputElement && before.checked !== before.defaultChecked) {
    control.checked = before.defaultChecked;
    // No `click()`, which does nothing while a press on the same control is under way.
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}

function write(control: Control, words: string): void {
  control.value = '';
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
  set?.call(control, words);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Of those that were pressed, see boot.js. React answers by itself the press that had it drawn, which is under way. */
function pressAgain(
  before: HTMLButtonElement,
  button: HTMLButtonElement | undefined,
  underWay: EventTarget | null,
): void {
  if (before.dataset.pressed === undefined) return;
  delete before.dataset.pressed;
  const isAnswered = underWay instanceof Node && before.contains(underWay) && before.isConnected;
  if (!isAnswered && button?.textContent === before.textContent) button.click();
}

/** What the press is on that the page is hearing of at this moment. */
function followPresses(): { readonly now: () => EventTarget | null } {
  let target: EventTarget | null = null;
  const begin = (event: Event) => {
    target = event.target;
    // Where nobody lets it come to its end.
    setTimeout(end);
  };
  const end = () => {
    target = null;
  };
  window.addEventListener('click', begin, true);
  window.addEventListener('click', end);
  return {
    now: () => {
      window.removeEventListener('click', begin, true);
      window.removeEventListener('click', end);
      return target;
    },
  };
}
