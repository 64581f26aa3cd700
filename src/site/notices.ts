/**
 * What others made and Mainstay ships: packages by the folder their code came from, and the two typefaces. A package
 * without a licence, without its text, or with one that asks more of us than a notice, stops the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type PackageNotice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

const PERMISSIVE = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
];

/** For a package that names its licence but does not bring it along. */
const TEXTS = fileURLToPath(new URL('./licence-texts/', import.meta.url));
const FONTS = fileURLToPath(new URL('../ui/fonts/', import.meta.url));

/** Vite's licence file goes on to those of its own build tools, which do not ship. */
const BUNDLED = /\n# Licenses of bundled dependencies[\s\S]*/;

/** The notices for these package folders and the typefaces, by name. */
export function noticesFor(folders: readonly string[]): readonly PackageNotice[] {
  const notices = [...folders.map(packageNotice), ...typefaceNotices()];
  const byName = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package a module came from, or null for our own. */
export function packageFolderOf(moduleId: string): string | null {
  const id = moduleId.replace(/^\0/, '').replaceAll('\\', '/');
  const found = id.match(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];
  if (found !== undefined) return found;
  // The few lines by which chunks load each other.
  const helper = id.match(/^(vite|rolldown)\//)?.[1];
  return helper === undefined ? null : join(process.cwd(), 'node_modules', helper);
}

export const asText = (notices: readonly PackageNotice[]): string =>
  notices
    .map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text}\n`)
    .join(`\n${'='.repeat(72)}\n\n`);

function packageNotice(folder: string): PackageNotice {
  const { name, version, license } = packageFacts(folder);
  const isPermissive = license.split(' AND ').every((one) => PERMISSIVE.includes(one));
  if (!isPermissive)
    throw new Error(`${name} ${version} may not ship: its licence is "${license}"`);
  const text = ownText(folder) ?? knownText(license);
  if (text === null) throw new Error(`${name} ${version} brings no text of its licence`);
  return { name, version, licence: license, text };
}

function packageFacts(folder: string): { name: string; version: string; license: string } {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name: facts.name, version: facts.version, license: String(facts.license ?? 'none') };
}

function ownText(folder: string): string | null {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(name));
  if (names.length === 0) return null;
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(BUNDLED, '').trim())
    .join('\n\n');
}

function knownText(licence: string): string | null {
  const path = join(TEXTS, `${licence}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

function typefaceNotices(): PackageNotice[] {
  return readdirSync(FONTS)
    .filter((name) => name.startsWith('OFL-'))
    .map((name) => {
      const text = readFileSync(join(FONTS, name), 'utf8').trim();
      const typeface = name.slice('OFL-'.length, -'.txt'.length).replaceAll('-', ' ');
      return { name: typeface, version: 'typeface, subset', licence: 'OFL-1.1', text };
    });
}
