/** The source files as trees, read with Vite's own parser (TypeScript 7 has no such interface). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
};

/** `type`: gone once compiled. `dynamic`: fetched when asked for. */
export type Import = {
  readonly specifier: string;
  readonly kind: 'value' | 'type' | 'dynamic' | 're-export';
  /** The file it names, from the root of the repository; null for a package. */
  readonly target: string | null;
};

export type SourceFile = {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Every node with the one it stands in. */
  readonly nodes: readonly (readonly [node: Node, parent: Node | null])[];
};

const IS_CODE = /\.(?:[jt]sx?|mjs)$/;
const IS_DECLARATION = /\.d\.ts$/;

/** Every code file under a folder of the repository. */
export function readSources(folder: string): SourceFile[] {
  return filesUnder(folder)
    .filter((path) => IS_CODE.test(path) && !IS_DECLARATION.test(path))
    .map((path) => parseSource(path, readFileSync(REPOSITORY + path, 'utf8')));
}

/** Every file under a folder, from the root of the repository. */
export function filesUnder(folder: string): string[] {
  return readdirSync(REPOSITORY + folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...walk(program, null)];
  const imports = nodes.flatMap(([node]) => importOf(node, path));
  return { path, text, imports, nodes };
}

function* walk(value: unknown, parent: Node | null): Generator<readonly [Node, Node | null]> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* walk(entry, parent);
  } else if (isNode(value)) {
    yield [value, parent];
    for (const field of Object.values(value)) yield* walk(field, value);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The name of an identifier, or null for anything else. */
export const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : null;

function importOf(node: Node, from: string): Import[] {
  const specifier = isNode(node.source) ? node.source.value : null;
  const kind = kindOf(node);
  if (typeof specifier !== 'string' || kind === null) return [];
  return [{ specifier, kind, target: targetOf(specifier, from) }];
}

function kindOf(node: Node): Import['kind'] | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return isTypeOnly(node) ? 'type' : 'value';
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return 're-export';
    case 'ImportExpression':
      return 'dynamic';
    case 'TSImportType':
      return 'type';
    default:
      return null;
  }
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type');
}

function targetOf(specifier: string, from: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier);
  const endings = ['', '.ts', '.tsx', '.js'];
  const ending = endings.find(
    (end) => /\.\w+$/.test(path + end) && existsSync(REPOSITORY + path + end),
  );
  return path + (ending ?? '');
}
