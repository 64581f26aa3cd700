/** Small choices about this device. They may be lost without harm, so localStorage will do; blocked storage is no error. */
export type Theme = 'system' | 'light' | 'dark';

const THEME = 'mainstay:theme';
const SHORTCUTS = 'mainstay:shortcuts';
const RETURNING = 'mainstay:returning';

export function chosenTheme(): Theme {
  const theme = read(THEME);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  write(THEME, theme === 'system' ? null : theme);
}

/** Single-key shortcuts are on unless someone switched them off. */
export const shortcutsAreOn = (): boolean => read(SHORTCUTS) !== 'off';

export const switchShortcuts = (areOn: boolean): void => write(SHORTCUTS, areOn ? null : 'off');

/** Tells boot.js that Home will list assessments, so that the first-visit page is not shown first. */
export const rememberReturning = (hasAssessments: boolean): void =>
  write(RETURNING, hasAssessments ? 'yes' : null);

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // The choice holds until the page is closed.
  }
}
