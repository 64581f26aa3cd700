/**
 * What each piece of the document is declared with. One declaration says what may stand there; what a file writes,
 * what fits, what stands before anything is given, how two windows' changes meet and which places it is made of are derived
 * from it, and so is the check of what comes in (file/schema-of.ts), which the first load does without. How windows meet
 * over the people of a round, open versions and earlier answers stands in core/lineage (merge-exercise.ts, merge-heads.ts,
 * merge-records.ts) instead: that asks what people answered, or more than one field, and a declaration sees only its own.
 */
import { cut, fitDay } from '../limits/fit-values';
import { isSame } from './is-same';
import { type Sides, whichStands } from './three-way';

/** What may stand there, as plain data: what a check of a file is made from. */
export type Shape =
  | { readonly is: 'text'; readonly most: number }
  | { readonly is: 'pattern'; readonly pattern: RegExp; readonly most?: number }
  | { readonly is: 'choice'; readonly among: readonly (string | number)[] }
  | { readonly is: 'whole'; readonly least: number; readonly most: number }
  | { readonly is: 'flag' }
  | { readonly is: 'maybe'; readonly of: Shape }
  | { readonly is: 'optional'; readonly of: Shape }
  | { readonly is: 'either'; readonly of: readonly Shape[]; readonly by?: string }
  | {
      readonly is: 'list';
      readonly of: Shape;
      readonly least: number;
      readonly most: number;
      /** Whether no entry, or no id of an entry, may stand in it twice. */
      readonly once?: 'entries' | 'ids';
    }
  | { readonly is: 'entries'; readonly key: RegExp; readonly of: Shape; readonly most: number }
  | { readonly is: 'fields'; readonly of: Readonly<Record<string, Shape>> }
  | { readonly is: 'checked'; readonly of: Shape; readonly check: ShapeCheck };

/** A rule between the fields of one piece. */
export type ShapeCheck = {
  readonly holds: (value: unknown) => boolean;
  readonly params: Readonly<Record<string, string>>;
};

/** A place (place.ts) that is not blank, and what stands there. */
export type Standing = readonly [place: string, value: unknown];

/** What may stand at a place. */
export type PlaceKind = {
  readonly shape: Shape;
  /** Undefined where it comes and goes under an id: `most` is how many there may be then. */
  readonly blank: unknown;
  readonly most?: number;
  /** How many a person may add, where that is fewer. */
  readonly mostAdded?: number;
  /** Nobody needs to choose between two versions of it. */
  readonly isSettled?: boolean;
};

export type Declaration<Value> = {
  /** What stands there before anything is given. */
  readonly blank: Value;
  /** The same within the limits; the very object where it is. */
  readonly fit: (value: Value) => Value;
  /** As a file holds it: fields in the order declared, entries in that of their keys. */
  readonly write: (value: Value) => unknown;
  /** Two windows' changes of what stood before. */
  readonly merge: (sides: Sides<Value>) => Value;
  readonly shape: Shape;
  /** What of it can be changed by itself, below this path. */
  readonly places: (value: Value, at: string) => readonly Standing[];
  /** What may stand at the end of a path into it; null where nothing is placed. */
  readonly placeAt: (path: readonly string[]) => PlaceKind | null;
};

const asItIs = <Value>(value: Value): Value => value;

/** One value that can only change as a whole. */
const single = <Value>(
  blank: Value,
  shape: Shape,
  fit: (value: Value) => Value = asItIs,
): Declaration<Value> => ({
  fit,
  write: asItIs,
  merge: whichStands,
  ...asOnePlace({ blank, shape }),
});

type Placed<Value> = Pick<Declaration<Value>, 'blank' | 'shape' | 'places' | 'placeAt'>;

export const asOnePlace = <Value>({
  blank,
  shape,
}: Pick<Declaration<Value>, 'blank' | 'shape'>): Placed<Value> => ({
  blank,
  shape,
  places: (value, at) => (isSame(value, blank) ? [] : [[at, value]]),
  placeAt: (path) => (path.length === 0 ? { shape, blank } : null),
});

/** Two windows' changes meet field by field, two people's as one. */
export const onePlace = <Value>(declared: Declaration<Value>): Declaration<Value> => ({
  ...declared,
  ...asOnePlace(declared),
});

/** Of two changes one stands, whole. */
export const asOne = <Value>(declared: Declaration<Value>): Declaration<Value> => ({
  ...onePlace(declared),
  merge: whichStands,
});

/** Two windows' changes of it meet by a rule of its own. */
export const mergedBy = <Value>(
  declared: Declaration<Value>,
  merge: Declaration<Value>['merge'],
): Declaration<Value> => ({ ...declared, merge });

/** No person's change stands against another's: joined by a rule of its own, or not at all. */
export const unplaced = <Value>(declared: Declaration<Value>): Declaration<Value> => ({
  ...declared,
  places: () => [],
  placeAt: () => null,
});

/** Of two versions nobody needs to choose: that made last by whoever had seen the most stands. */
export const settled = <Value>(declared: Declaration<Value>): Declaration<Value> => ({
  ...declared,
  placeAt: (path) => {
    const kind = declared.placeAt(path);
    return kind && { ...kind, isSettled: true };
  },
});

/** What people write: cut where it is too long. */
export const text = (most: number): Declaration<string> =>
  single('', { is: 'text', most }, (value) => cut(value, most));

/** A name for a machine: not cut, since what is cut is another one. */
export const code = (pattern: RegExp): Declaration<string> =>
  single('', { is: 'pattern', pattern });

/** YYYY-MM-DD, or empty: what is no day is dropped. */
export const day = (pattern: RegExp): Declaration<string> =>
  single('', { is: 'pattern', pattern }, fitDay);

/** The first is what stands there before anything is chosen. */
export function choice<const Value extends string | number>(
  among: readonly [Value, ...Value[]],
): Declaration<Value> {
  return single(among[0], { is: 'choice', among });
}

export const only = <const Value extends string | number>(value: Value): Declaration<Value> =>
  choice([value]);

export const flag: Declaration<boolean> = single(false, { is: 'flag' });

export const whole = (least: number, most: number): Declaration<number> =>
  single(least, { is: 'whole', least, most });

/** How many: none, which says nothing, where it is no number of them. */
export const count = (most: number): Declaration<number> =>
  single(0, { is: 'whole', least: 0, most }, (value) =>
    Number.isInteger(value) && value >= 0 && value <= most ? value : 0,
  );

/** Null before there is one. */
export const maybe = <Value>(declared: Declaration<Value>): Declaration<Value | null> => ({
  blank: null,
  fit: (value) => (value === null ? null : declared.fit(value)),
  write: (value) => (value === null ? null : declared.write(value)),
  merge: whichStands,
  shape: { is: 'maybe', of: declared.shape },
  places: (value, at) => (value === null ? [] : declared.places(value, at)),
  placeAt: declared.placeAt,
});

/** Left out where there is none. */
export const optional = <Value>(declared: Declaration<Value>): Declaration<Value | undefined> => ({
  ...single<Value | undefined>(undefined, { is: 'optional', of: declared.shape }),
  fit: (value) => (value === undefined ? value : declared.fit(value)),
});

/** One kind of value or the other, neither of which is ever cut. */
export const either = <One, Other>(
  one: Declaration<One>,
  other: Declaration<Other>,
): Declaration<One | Other> =>
  single<One | Other>(one.blank, { is: 'either', of: [one.shape, other.shape] });
