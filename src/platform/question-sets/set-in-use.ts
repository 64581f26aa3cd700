/**
 * Which questions this window asks. boot.js reads the choice before anything is drawn, and writes it on the page; a
 * window keeps its own, and others follow the last one made on this device.
 */
const KEY = 'mainstay:questions';
/** For the questions that came with the page: no set can have such an id. */
const THOSE_OF_THE_PAGE = '-';

/** The id of a set from a file, where one is asked here. */
export const setInUse = (): string | null => document.documentElement.dataset.set ?? null;

/** Asks these questions from now on, at the address given or the one shown; null for those that came with the page. */
export function askQuestionsOf(id: string | null, address?: string): void {
  choose(window.sessionStorage, id ?? THOSE_OF_THE_PAGE);
  choose(window.localStorage, id);
  if (address !== undefined) window.location.hash = address;
  window.location.reload();
}

/** What was chosen is not here any more. */
export function forgetChoice(): void {
  delete document.documentElement.dataset.set;
  choose(window.sessionStorage, null);
  choose(window.localStorage, null);
}

function choose(storage: Storage, value: string | null): void {
  if (value === null) storage.removeItem(KEY);
  else storage.setItem(KEY, value);
}

let builtIn = '';
/** The id of the questions that came with the page, where others are asked. */
export const builtInId = (): string => builtIn;
export const rememberBuiltIn = (id: string): void => {
  builtIn = id;
};
