import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Item } from '../../../core/instrument/instrument';
import { LEVEL_BY_KEY } from '../../shared/question/choice-keys';

const CHOICE_BY_KEY: typeof LEVEL_BY_KEY = { ...LEVEL_BY_KEY, d: 'dk', n: 'na' };

type OpenItem = {
  readonly list: RefObject<HTMLOListElement | null>;
  /** The item whose levels are shown; null where none is. */
  readonly opened: string | null;
  /** Opens an item, or closes it where it is open. */
  readonly open: (item: Item) => void;
  /** Opens the one after it and puts focus on its levels; after the last, all are closed. */
  readonly next: (item: Item) => void;
};

/**
 * One item of the list is open at a time, at first the first without an answer. Keys for typing a paper
 * form in: a digit chooses a level of the item in focus, Enter hands its form in, which goes to the next
 * item. From anywhere outside a control, Enter goes to the open one. Typing in a text field is left alone.
 */
export function useOpenItem(
  items: readonly Item[],
  atFirst: string | null,
  keysAreOn: boolean,
): OpenItem {
  const list = useRef<HTMLOListElement>(null);
  const asked = useRef(items);
  asked.current = items;
  const [opened, setOpened] = useState(atFirst);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (wantsFocus.current) focusItem(rowOf(list.current, opened));
    wantsFocus.current = false;
  }, [opened]);
  // With the list, not after it is painted: a key that comes as soon as it stands is heard.
  useLayoutEffect(() => {
    if (!keysAreOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (target instanceof HTMLInputElement && target.type === 'radio') keyInItem(event, target);
      else if (event.key === 'Enter' && isOutsideControls(target))
        focusItem(list.current?.querySelector('form')?.closest('li'));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keysAreOn]);
  const open = useCallback(
    (item: Item) => setOpened((was) => (was === item.id ? null : item.id)),
    [],
  );
  const next = useCallback((item: Item) => {
    const after = asked.current[asked.current.findIndex(({ id }) => id === item.id) + 1];
    wantsFocus.current = after !== undefined;
    setOpened(after?.id ?? null);
    // Its own button stays where the levels go.
    if (!after) rowOf(list.current, item.id)?.querySelector('button')?.focus();
  }, []);
  return { list, opened, open, next };
}

const rowOf = (list: HTMLElement | null, id: string | null): Element | null =>
  [...(list?.children ?? [])].find((row) => row.getAttribute('data-item') === id) ?? null;

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

/** Puts focus on the chosen level of an item, or on its first. */
function focusItem(row: Element | null | undefined): void {
  const radio =
    row?.querySelector<HTMLInputElement>('input[name="choice"]:checked') ??
    row?.querySelector<HTMLInputElement>('input[name="choice"]');
  radio?.focus();
  row?.scrollIntoView({ block: 'start' });
}
