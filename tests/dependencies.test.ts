import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticesFor } from '../src/site/notices';
import { REPOSITORY } from './support/source-tree';

type Versions = Readonly<Record<string, string>>;
type Manifest = { readonly dependencies: Versions; readonly devDependencies: Versions };
type Locked = { readonly version: string; readonly dev?: boolean; readonly optional?: boolean };

const read = (path: string) => readFileSync(REPOSITORY + path, 'utf8');
const manifest: Manifest & { readonly overrides: Readonly<Record<string, string | Versions>> } =
  JSON.parse(read('package.json'));
const lock: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages;
const lockedManifest: Manifest = JSON.parse(read('package-lock.json')).packages[''];
const [shippedPart = '', builtPart = ''] = read('docs/dependencies.md').split(
  '\n## What builds and tests\n',
);

/** The rows of the first table that give a name, a version and a licence. */
const rowsOf = (part: string) =>
  [...part.matchAll(/^\| (\S+) \| (\d\S*) \| ([^|]+) \|/gm)].map(([, name, version, licence]) => ({
    name,
    version,
    licence,
  }));

const factsOf = (versions: Versions) =>
  Object.entries(versions).map(([name, version]) => ({
    name,
    version,
    licence: JSON.parse(read(`node_modules/${name}/package.json`)).license,
  }));

test('docs/dependencies.md has each package, its version and its licence, and no other', () => {
  expect(rowsOf(shippedPart)).toEqual(factsOf(manifest.dependencies));
  expect(rowsOf(builtPart)).toEqual(factsOf(manifest.devDependencies));
});

/** An override is for all, or for what one package brings along. */
const overriddenBy = ([name, version]: [string, string | Versions]) =>
  typeof version === 'string' ? [[name, version] as const] : Object.entries(version);

test('every version is exact', () => {
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...Object.fromEntries(Object.entries(manifest.overrides).flatMap(overriddenBy)),
  });
  // DuckDB counts the releases of its package behind the version of the database.
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual([]);
});

test('the lockfile agrees', () => {
  const { dependencies, devDependencies } = lockedManifest;
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
  const locked = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name, version]) => lock[`node_modules/${name}`]?.version !== version,
  );
  expect(locked).toEqual([]);
});

test('everything that comes with what ships has a permissive licence, and its text', () => {
  const folders = Object.entries(lock)
    .filter(([folder, { dev, optional }]) => folder !== '' && !dev && !optional)
    .map(([folder]) => REPOSITORY + folder);
  expect(folders.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  expect(noticesFor(folders).length).toBeGreaterThanOrEqual(folders.length);
});
