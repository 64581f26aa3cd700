import { LIMITS } from '../../core/limits/limits';
import { readPreference, writePreference } from '../preferences';

/** What stands at the head of every paper made on this device. */
export type Letterhead = {
  /** One line under or beside the logo; may be empty. */
  readonly line: string;
  /** A PNG as a data address; null without one. */
  readonly logo: OwnLogo | null;
};

export type OwnLogo = {
  readonly address: string;
  /** Dots. */
  readonly width: number;
  readonly height: number;
};

const KEY = 'mainstay:letterhead';
const CHANGED = 'letterhead-changed';
const ADDRESS = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/;
/** Characters of a logo as it is kept: about 190 kB of picture. */
export const MOST_LOGO = 260_000;
/** Dots of a side. */
const LARGEST = 6_000;

export const NO_LETTERHEAD: Letterhead = { line: '', logo: null };

const isSide = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LARGEST;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const logoFrom = (value: unknown): OwnLogo | null => {
  if (!isRecord(value)) return null;
  const { address, width, height } = value;
  const isPicture =
    typeof address === 'string' && address.length <= MOST_LOGO && ADDRESS.test(address);
  return isPicture && isSide(width) && isSide(height) ? { address, width, height } : null;
};

const readFrom = (text: string | null): Letterhead => {
  if (text === null) return NO_LETTERHEAD;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return NO_LETTERHEAD;
    const { line } = value;
    return {
      line: typeof line === 'string' ? line.slice(0, LIMITS.line) : '',
      logo: logoFrom(value.logo),
    };
  } catch {
    return NO_LETTERHEAD;
  }
};

let known: { readonly text: string | null; readonly letterhead: Letterhead } | null = null;

/** The very object until it changes; what is damaged is none. */
export function letterheadHere(): Letterhead {
  const text = readPreference(KEY);
  if (known === null || known.text !== text) known = { text, letterhead: readFrom(text) };
  return known.letterhead;
}

/** Keeps it on this device; false where the browser keeps nothing, or has no room. */
export function keepLetterhead(letterhead: Letterhead): boolean {
  const isNone = letterhead.line.trim() === '' && letterhead.logo === null;
  const text = isNone ? null : JSON.stringify(letterhead);
  writePreference(KEY, text);
  window.dispatchEvent(new Event(CHANGED));
  return readPreference(KEY) === text;
}

/** Calls when it changes here or in another window; returns how to stop. */
export function watchLetterhead(onChange: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === KEY) onChange();
  };
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('storage', onStorage);
  };
}
