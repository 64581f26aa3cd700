import { LIMITS } from '../core/limits/limits';

/** Small choices about this device. They may be lost without harm, so localStorage will do; blocked storage is no error. */
export type Theme = 'system' | 'light' | 'dark';

const THEME = 'mainstay:theme';
const SHORTCUTS = 'mainstay:shortcuts';
const PERSON = 'mainstay:person';
const RETURNING = 'mainstay:returning';

export function chosenTheme(): Theme {
  const theme = readPreference(THEME);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  writePreference(THEME, theme === 'system' ? null : theme);
}

/** Single-key shortcuts are on unless someone switched them off. */
export const shortcutsAreOn = (): boolean => readPreference(SHORTCUTS) !== 'off';

export const switchShortcuts = (areOn: boolean): void =>
  writePreference(SHORTCUTS, areOn ? null : 'off');

/** Who is at this device, as far as they said; empty otherwise. */
export const personHere = (): string => readPreference(PERSON) ?? '';

export const rememberPerson = (name: string): void =>
  writePreference(PERSON, name.trim() === '' ? null : name.trim().slice(0, LIMITS.name));

/** Tells boot.js that Home will list assessments, so that the first-visit page is not shown first. */
export const rememberReturning = (hasAssessments: boolean): void =>
  writePreference(RETURNING, hasAssessments ? 'yes' : null);

/** Whether assessments of someone's own were here when that was last said. */
export const isReturning = (): boolean => readPreference(RETURNING) !== null;

export function readPreference(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writePreference(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // The choice holds until the page is closed.
  }
}
