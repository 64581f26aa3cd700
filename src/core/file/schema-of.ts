/**
 * The check of what comes in, made from the declaration of a part. zod/mini, because it runs in the browser on every
 * file and every stored record.
 */
import * as z from 'zod/mini';
import type { Declaration, Shape } from '../document/declaration';
import { hasFields } from '../document/groups';

// Our pages forbid eval; without this zod tries it once and the browser reports a policy violation.
z.config({ jitless: true });

/** What fits the declaration, without any field it does not name. */
export const schemaOf = <Value>(part: Declaration<Value>): z.ZodMiniType<Value> =>
  z.pipe(schemaOfShape(part.shape), z.custom<Value, unknown>());

const made = new WeakMap<Shape, z.ZodMiniType>();

/** The same, of what is known of its shape alone: made once, since a file and a stored record have most of theirs in common. */
export function schemaOfShape(shape: Shape): z.ZodMiniType {
  const before = made.get(shape);
  if (before !== undefined) return before;
  const schema = newSchemaOf(shape);
  made.set(shape, schema);
  return schema;
}

function newSchemaOf(shape: Shape): z.ZodMiniType {
  switch (shape.is) {
    case 'text':
      return z.string().check(z.maxLength(shape.most));
    case 'pattern':
      return z.string().check(z.regex(shape.pattern));
    case 'choice':
      return z.literal([...shape.among]);
    case 'whole':
      return z.int().check(z.gte(shape.least), z.lte(shape.most));
    case 'flag':
      return z.boolean();
    case 'maybe':
      return z.nullable(schemaOfShape(shape.of));
    case 'optional':
      return z.optional(schemaOfShape(shape.of));
    case 'either':
      return eitherOf(shape);
    case 'list':
      return listOf(shape);
    case 'entries':
      return entriesOf(shape);
    case 'fields':
      return fieldsOf(shape);
    case 'checked':
      return schemaOfShape(shape.of).check(
        z.refine(shape.check.holds, { params: shape.check.params }),
      );
  }
}

type Of<Is extends Shape['is']> = Extract<Shape, { readonly is: Is }>;

const fieldsOf = ({ of }: Of<'fields'>) =>
  z.object(
    Object.fromEntries(Object.entries(of).map(([field, shape]) => [field, schemaOfShape(shape)])),
  );

function eitherOf({ of, by }: Of<'either'>): z.ZodMiniType {
  if (by === undefined) return z.union(of.map(schemaOfShape));
  const [first, ...others] = of.flatMap((shape) =>
    shape.is === 'fields' ? [fieldsOf(shape)] : [],
  );
  return first === undefined ? z.never() : z.discriminatedUnion(by, [first, ...others]);
}

function listOf({ of, least, most, once }: Of<'list'>): z.ZodMiniType {
  const room = z.array(schemaOfShape(of)).check(z.maxLength(most));
  const list = least === 0 ? room : room.check(z.minLength(least));
  if (once === undefined) return list;
  const named = (entry: unknown) => (once === 'ids' && hasFields(entry, 'id') ? entry.id : entry);
  const isOnce = (all: readonly unknown[]) => new Set(all.map(named)).size === all.length;
  return list.check(z.refine(isOnce, { params: { ids: 'once' } }));
}

const entriesOf = ({ key, of, most }: Of<'entries'>) =>
  z
    .record(z.string().check(z.regex(key)), schemaOfShape(of))
    .check(
      z.refine((entries) => Object.keys(entries).length <= most, { params: { entries: most } }),
    );
