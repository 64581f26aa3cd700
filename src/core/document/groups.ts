/** Declarations made of declarations. What has been looked at once is not looked at again: a large round may hold a million words. */
import { sameOr } from '../limits/fit-values';
import {
  asOnePlace,
  type Declaration,
  type Shape,
  type ShapeCheck,
  type Standing,
} from './declaration';
import { inKeyOrder } from './in-key-order';
import { isGroup } from './is-same';
import { inside, mergeEntries, mergeLines, whichStands } from './three-way';

/** A declaration for each field of a type: one more or fewer does not compile. */
export type Declared<Value> = { readonly [Field in keyof Value]-?: Declaration<Value[Field]> };

export type Fields<Value> = Omit<Declaration<Value>, 'write'> & {
  readonly fields: Declared<Value>;
  /** These fields of it and no other. */
  readonly pick: (value: Value) => Value;
  readonly write: (value: Value) => Readonly<Record<string, unknown>>;
};

export function fields<Value extends object>(declared: Declared<Value>): Fields<Value> {
  const blank = blankOf(declared);
  return {
    fields: declared,
    blank,
    pick: (value) => {
      const picked = { ...blank };
      for (const field in declared) if (value[field] !== undefined) picked[field] = value[field];
      return picked;
    },
    fit: once((value) => {
      const fitted = { ...value };
      let hasChanged = false;
      for (const field in declared) {
        const fit = declared[field].fit(value[field]);
        if (Object.is(fit, value[field])) continue;
        fitted[field] = fit;
        hasChanged = true;
      }
      return hasChanged ? fitted : value;
    }),
    write: (value) => {
      const written: Record<string, unknown> = {};
      for (const field in declared) {
        if (value[field] !== undefined) written[field] = declared[field].write(value[field]);
      }
      return written;
    },
    merge: (sides) => {
      const merged = { ...sides.newer };
      for (const field in declared) {
        const both = declared[field].merge(inside(sides, field));
        // What is left out stays left out: a field that says "undefined" is another one.
        if (both !== undefined || Object.hasOwn(merged, field)) merged[field] = both;
      }
      return merged;
    },
    shape: { is: 'fields', of: shapesOf(declared) },
    places: (value, at) => {
      const places: Standing[] = [];
      for (const field in declared)
        places.push(...declared[field].places(value[field], below(at, field)));
      return places;
    },
    placeAt: ([name, ...rest]) => {
      for (const field in declared) if (field === name) return declared[field].placeAt(rest);
      return null;
    },
  };
}

const below = (at: string, name: string) => (at === '' ? name : `${at}/${name}`);

function blankOf<Value extends object>(declared: Declared<Value>): Value {
  const made: Partial<Value> = {};
  for (const field in declared) {
    const { blank } = declared[field];
    if (blank !== undefined) made[field] = blank;
  }
  if (isWhole(declared, made)) return made;
  throw new Error('A field has no blank.');
}

const isWhole = <Value extends object>(
  declared: Declared<Value>,
  made: Partial<Value>,
): made is Value => {
  for (const field in declared)
    if (declared[field].blank !== undefined && !Object.hasOwn(made, field)) return false;
  return true;
};

function shapesOf<Value extends object>(
  declared: Declared<Value>,
): Readonly<Record<string, Shape>> {
  const shapes: Record<string, Shape> = {};
  for (const field in declared) shapes[field] = declared[field].shape;
  return shapes;
}

/** A rule between its fields, which fitting cannot mend. */
export const checked = <Value>(declared: Fields<Value>, check: ShapeCheck): Fields<Value> => ({
  ...declared,
  shape: { is: 'checked', of: declared.shape, check },
});

type Room = {
  readonly most: number;
  /** How many a person may add, where a file may hold more. */
  readonly mostAdded?: number;
  readonly least?: number;
  /** No entry, or no id of one, stands in it twice. */
  readonly once?: 'entries' | 'ids';
};

export function list<Value>(
  declared: Declaration<Value>,
  { most, least = 0, once: onlyOnce }: Room,
): Declaration<readonly Value[]> {
  const blank: readonly Value[] = Array.from({ length: least }, () => declared.blank);
  const shape: Shape = {
    is: 'list',
    of: declared.shape,
    least,
    most,
    ...(onlyOnce && { once: onlyOnce }),
  };
  return {
    fit: once((value) => sameOr(value, value.slice(0, most).map(declared.fit))),
    write: (value) => value.map(declared.write),
    merge: whichStands,
    ...asOnePlace({ blank, shape }),
  };
}

type EntriesRoom<Value> = {
  readonly most: number;
  /** How many a person may add, where a file may hold more. */
  readonly mostAdded?: number;
  /** Which of too many entries stay: those of which this is so, then as they come. */
  readonly isDear?: (value: Value) => boolean;
};

/** Values under ids that match the pattern; each is a place of its own. */
export function entries<Value>(
  key: RegExp,
  declared: Declaration<Value>,
  { most, mostAdded = most, isDear }: EntriesRoom<Value>,
): Declaration<Readonly<Record<string, Value>>> {
  type Entries = Readonly<Record<string, Value>>;
  const within = (value: Entries) => {
    const all = Object.entries(value);
    if (all.length <= most || isDear === undefined) return all.slice(0, most);
    const isLess = (entry: Value) => Number(!isDear(entry));
    return all.toSorted(([, one], [, other]) => isLess(one) - isLess(other)).slice(0, most);
  };
  return {
    blank: {},
    fit: once((value) =>
      sameOr(
        value,
        Object.fromEntries(within(value).map(([id, each]) => [id, declared.fit(each)])),
      ),
    ),
    write: (value) => inKeyOrder(value, declared.write),
    merge: (sides) => mergeEntries(sides, declared.merge),
    shape: { is: 'entries', key, of: declared.shape, most },
    places: (value, at) => Object.entries(value).map(([id, each]) => [below(at, id), each]),
    placeAt: ([id = '', ...rest]) =>
      rest.length === 0 && key.test(id)
        ? { shape: declared.shape, blank: undefined, most, mostAdded }
        : null,
  };
}

/** A list whose entries are places of their own, each under its id. */
export function listById<Value extends { readonly id: string }>(
  declared: Declaration<Value>,
  room: Omit<Room, 'once'>,
): Declaration<readonly Value[]> {
  return {
    ...list(declared, { ...room, once: 'ids' }),
    merge: mergeLines,
    places: (value, at) => value.map((each) => [below(at, each.id), each]),
    placeAt: ([id = '', ...rest]) =>
      id !== '' && rest.length === 0
        ? {
            shape: {
              is: 'checked',
              of: declared.shape,
              check: { holds: hasId(id), params: { id: 'its own' } },
            },
            blank: undefined,
            most: room.most,
            mostAdded: room.mostAdded ?? room.most,
          }
        : null,
  };
}

const hasId = (id: string) => (value: unknown) => hasFields(value, 'id') && value.id === id;

/** Whether these fields stand in it, whatever they hold. */
export const hasFields = <Field extends string>(
  value: unknown,
  ...names: readonly Field[]
): value is Readonly<Record<Field, unknown>> =>
  isGroup(value) && names.every((name) => Object.hasOwn(value, name));

export const entriesIn = (value: unknown): readonly (readonly [string, unknown])[] =>
  isGroup(value) ? Object.entries(value) : [];

function once<Value extends object>(fitOne: (value: Value) => Value): (value: Value) => Value {
  const fitting = new WeakSet<Value>();
  return (value) => {
    if (fitting.has(value)) return value;
    const fitted = fitOne(value);
    fitting.add(fitted);
    return fitted;
  };
}
