/** Changing parsed JSON in place, and writing what no parsed value can say, such as `1e400` or a key twice. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Parent = Json[] | { [key: string]: Json };
export type Place = { readonly parent: Parent; readonly key: string; readonly value: Json };

export const parse = (text: string): Json => JSON.parse(text);

export function placesIn(value: Json): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    { parent: value, key, value: child },
    ...placesIn(child),
  ]);
}

/** Every group of named values, the outermost first. */
export const groupsIn = (file: Json): readonly { [key: string]: Json }[] =>
  [file, ...placesIn(file).map(({ value }) => value)].filter(isGroup);

export const isGroup = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function put({ parent, key }: Place, value: Json): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true });
}

export function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Text that takes the place of `"~raw~"`, as a value or, with its colon, as a key and value. */
export const RAW = '~raw~';

export function write(file: Json, raw = ''): string {
  return JSON.stringify(file, null, 2)
    .replace(`"${RAW}": 0`, () => raw)
    .replace(`"${RAW}"`, () => raw);
}
