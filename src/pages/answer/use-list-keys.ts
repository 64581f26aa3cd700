import { type RefObject, useEffect, useRef } from 'react';

const CHOICE_BY_KEY: Readonly<Record<string, string>> = {
  1: '0',
  2: '1',
  3: '2',
  4: '3',
  5: '4',
  d: 'dk',
  n: 'na',
};

/**
 * Keys for typing a paper form in: a digit chooses a level of the item in focus, Enter hands its form in, which goes to
 * the next item. From anywhere outside a control, Enter starts at the first item without an answer.
 * Typing in a text field is left alone. Returns the ref for the list.
 */
export function useListKeys(areOn: boolean): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!areOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (target instanceof HTMLInputElement && target.type === 'radio') keyInItem(event, target);
      else if (event.key === 'Enter' && isOutsideControls(target)) startAtFirstBlank(list.current);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areOn]);
  return list;
}

function keyInItem(event: KeyboardEvent, radio: HTMLInputElement): void {
  const row = radio.closest('li');
  const choice = CHOICE_BY_KEY[event.key.toLowerCase()];
  if (choice !== undefined) {
    const chosen = row?.querySelector<HTMLInputElement>(`input[name="choice"][value="${choice}"]`);
    chosen?.focus();
    chosen?.click();
    event.preventDefault();
  } else if (event.key === 'Enter') {
    row?.querySelector('form')?.requestSubmit();
    event.preventDefault();
  }
}

const isOutsideControls = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('a, button, input, select, textarea, summary') === null;

function startAtFirstBlank(list: HTMLOListElement | null): void {
  const rows = [...(list?.children ?? [])];
  focusItem(
    rows.find((row) => row.querySelector('input[name="choice"]:checked') === null) ?? rows[0],
  );
}

/** Puts focus on the chosen level of an item, or on its first. */
export function focusItem(row: Element | null | undefined): void {
  const radio =
    row?.querySelector<HTMLInputElement>('input[name="choice"]:checked') ??
    row?.querySelector<HTMLInputElement>('input[name="choice"]');
  radio?.focus();
  row?.scrollIntoView({ block: 'start' });
}
