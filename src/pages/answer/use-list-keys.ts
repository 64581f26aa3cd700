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
 * Keys for typing a paper form in: a digit chooses a level of the item in focus, Enter goes to the next item.
 * Typing in a text field is left alone. Returns the ref for the list.
 */
export function useListKeys(areOn: boolean): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const ol = list.current;
    if (ol === null || !areOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target;
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const row = target.closest('li');
      const choice = CHOICE_BY_KEY[event.key.toLowerCase()];
      if (choice !== undefined) {
        const radio = row?.querySelector<HTMLInputElement>(
          `input[name="choice"][value="${choice}"]`,
        );
        radio?.focus();
        radio?.click();
        event.preventDefault();
      } else if (event.key === 'Enter') {
        focusItem(row?.nextElementSibling ?? null);
        event.preventDefault();
      }
    };
    ol.addEventListener('keydown', onKey);
    return () => ol.removeEventListener('keydown', onKey);
  }, [areOn]);
  return list;
}

function focusItem(row: Element | null): void {
  const radio =
    row?.querySelector<HTMLInputElement>('input[name="choice"]:checked') ??
    row?.querySelector<HTMLInputElement>('input[name="choice"]');
  radio?.focus();
  row?.scrollIntoView({ block: 'start' });
}
