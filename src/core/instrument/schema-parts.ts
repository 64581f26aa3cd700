/** What the question files are made of: see schema.ts. zod/mini, because it runs in the browser too. */
import * as z from 'zod/mini';

// Our pages forbid eval, which zod would try once; and whoever writes questions reads what is wrong in English.
z.config({ jitless: true, ...z.locales.en() });

/** Far above what any question says: no text and no list of a set that somebody sends can hold a page up. */
const MOST_SIGNS = 4_000;
const MOST_ENTRIES = 200;

export const textPart = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_SIGNS));
/** A text that may be left out. */
export const maybeText = z._default(z.string().check(z.trim(), z.maxLength(MOST_SIGNS)), '');
/** Ids become keys of plain objects, so the names every object is born with are refused. */
export const id = z
  .string()
  .check(
    z.regex(
      /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|prototype|toLocaleString|toString|valueOf)$)[A-Za-z][A-Za-z0-9-]{0,63}$/,
      'use letters, figures and hyphens only',
    ),
  );
export const matching = (pattern: RegExp, otherwise: string) =>
  z.string().check(z.maxLength(64), z.regex(pattern, otherwise));
export const countPart = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
export const flagPart = z._default(z.boolean(), false);

/** A list with so many entries at least, and at most. */
export const listPart = <Entry extends z.ZodMiniType>(
  entry: Entry,
  least = 0,
  most: number = MOST_ENTRIES,
) => z.array(entry).check(...(least > 0 ? [z.minLength(least)] : []), z.maxLength(most));
/** The same, that may be left out. */
export const maybeList = <Entry extends z.ZodMiniType>(entry: Entry, most?: number) =>
  z._default(listPart(entry, 0, most), []);
export const five = z.array(textPart).check(z.length(5));

/** With what an editor shows beside it. */
export const told = <Part extends z.ZodMiniType>(part: Part, words: string) =>
  part.check(z.describe(words));

export const namedParts = { id, name: textPart, about: textPart };
