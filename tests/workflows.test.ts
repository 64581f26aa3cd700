/** What the forge is told: it reads as what it is, and names only what is here. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256Hex } from '../src/site/sha256';
import { REPOSITORY } from './support/source-tree';

type Permissions = Readonly<Record<string, string>>;
type Step = {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
};
type Job = {
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string;
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix?: { readonly system?: readonly string[] } };
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
};
type Form = {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly value?: string;
      readonly options?: readonly unknown[];
    };
  }[];
};

const read = (path: string) => readFileSync(REPOSITORY + path, 'utf8');
const namesIn = (folder: string) => readdirSync(REPOSITORY + folder).sort();
const WORKFLOWS = namesIn('.github/workflows').map((name) => `.github/workflows/${name}`);
const FORMS = namesIn('.github/ISSUE_TEMPLATE')
  .filter((name) => name !== 'config.yml')
  .map((name) => `.github/ISSUE_TEMPLATE/${name}`);
const TEXTS = [...WORKFLOWS, ...FORMS, '.github/pull_request_template.md', 'CONTRIBUTING.md'];

const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;
const workflowIn = (path: string): Workflow => parse(read(path));
const stepsIn = (path: string): readonly Step[] =>
  Object.values(workflowIn(path).jobs).flatMap(({ steps }) => steps);

/** What asks the network, or a program that not every machine has; the checksum is tried below. */
const NOT_HERE = [/^npm ci$/, /^gh release upload "\$TAG" [\w. ]+ --repo "\$GITHUB_REPOSITORY"$/];
const CHECKSUM = /^sha256sum --check --strict (\S+)$/;
const SCRIPT = /^npm (?:run )?(?:-s )?([\w:]+)$/;
const OWN_FILE = /^(?:bash|node) (\S+)$/;

const isKnown = (command: string): boolean => {
  const script = SCRIPT.exec(command)?.[1];
  if (script !== undefined && script in scripts) return true;
  const file = OWN_FILE.exec(command)?.[1];
  if (file !== undefined) return existsSync(REPOSITORY + file);
  return CHECKSUM.test(command) || NOT_HERE.some((pattern) => pattern.test(command));
};

describe.each(WORKFLOWS)('%s', (path) => {
  const { name, on, permissions, jobs } = workflowIn(path);

  test('reads as a workflow', () => {
    expect(name).not.toBe('');
    expect(Object.keys(on).length).toBeGreaterThan(0);
    for (const job of Object.values(jobs)) {
      expect(job['runs-on']).toMatch(/^(?:ubuntu-latest|\$\{\{ matrix\.system \}\})$/);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(45);
      if (job.needs !== undefined) expect(Object.keys(jobs)).toContain(job.needs);
      for (const { run, uses } of job.steps)
        expect([run, uses].filter((way) => way !== undefined)).toHaveLength(1);
    }
  });

  test('may read and no more, but for the job that hands something out', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const may = Object.values(jobs).flatMap((job) => Object.entries(job.permissions ?? {}));
    const allowed: Readonly<Record<string, Permissions>> = {
      '.github/workflows/publish.yml': { pages: 'write', 'id-token': 'write' },
      '.github/workflows/release.yml': { contents: 'write' },
    };
    expect(Object.fromEntries(may)).toEqual(allowed[path] ?? {});
  });

  test('uses actions of the forge itself, each at a major version', () => {
    const used = stepsIn(path).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });

  test('runs only commands of package.json, files that are here and what cannot be run here', () => {
    const commands = stepsIn(path).flatMap(({ run }) => run?.split('\n') ?? []);
    expect(commands.filter((command) => command !== '' && !isKnown(command))).toEqual([]);
  });

  test('works in the folder the build makes, once it is built', () => {
    for (const { steps } of Object.values(jobs)) {
      const built = steps.findIndex(({ run }) => run === 'npm run build');
      const inBuilt = steps.flatMap((step, at) =>
        (step['working-directory'] ?? step.with?.path) === undefined ? [] : [{ step, at }],
      );
      for (const { step, at } of inBuilt) {
        expect(step['working-directory'] ?? step.with?.path).toBe('dist');
        expect(built).toBeGreaterThanOrEqual(0);
        expect(at).toBeGreaterThan(built);
      }
    }
  });
});

test('what needs no browser is checked and tested on three systems', () => {
  const { systems } = workflowIn('.github/workflows/checks.yml').jobs;
  expect(systems?.strategy?.matrix?.system).toEqual([
    'ubuntu-latest',
    'macos-latest',
    'windows-latest',
  ]);
  const runs = systems?.steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(expect.arrayContaining(['npm run check', 'npm run test:unit']));
});

describe.each(FORMS)('%s', (path) => {
  const { name, description, body }: Form = parse(read(path));

  test('reads as a form', () => {
    expect(name).not.toBe('');
    expect(description.length).toBeLessThanOrEqual(200);
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'textarea', 'input', 'dropdown']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect([id, attributes.label].every((part) => part)).toBe(true);
      // Yes and No without quotes are truth values there, and the forge refuses them.
      for (const option of attributes.options ?? []) expect(option).toBeTypeOf('string');
    }
  });
});

test('a blank issue can be opened, as SECURITY.md says to', () => {
  expect(parse(read('.github/ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: true });
});

test.each(TEXTS)('%s names only scripts and files that are here', (path) => {
  const text = read(path);
  const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
  const files = [...text.matchAll(/`([\w./-]+\.md|(?:docs|questions|src|tests)\/[\w./-]*)`/g)];
  expect(
    files.map(([, file = '']) => file).filter((file) => !existsSync(REPOSITORY + file)),
  ).toEqual([]);
});

describe('the checksum of a release', () => {
  const [step] = stepsIn('.github/workflows/release.yml').filter(({ run }) =>
    CHECKSUM.test(run ?? ''),
  );
  const [command = '', ...words] = (step?.run ?? '').split(' ');
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-checksum-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const exitCodeOf = (text: string, listed: string): number | null => {
    writeFileSync(join(folder, 'mainstay.html'), text);
    // As src/site/one-file-plugin.ts writes it.
    writeFileSync(join(folder, words.at(-1) ?? ''), `${sha256Hex(listed)}  mainstay.html\n`);
    return spawnSync(command, words, { cwd: folder }).status;
  };

  // Macs and Windows have other programs for it; the step runs on Ubuntu.
  test.runIf(spawnSync(command, ['--version']).status === 0)(
    'is compared by a command that passes the file and refuses any other',
    () => {
      expect(words.at(-1)).toBe('mainstay.html.sha256');
      expect(exitCodeOf('<!doctype html>', '<!doctype html>')).toBe(0);
      expect(exitCodeOf('<!doctype html>', '<!doctype html> ')).not.toBe(0);
    },
  );

  test('is attached with the file it is of', () => {
    const upload = stepsIn('.github/workflows/release.yml').find(({ run }) =>
      run?.startsWith('gh '),
    );
    expect(upload?.run).toContain(' mainstay.html mainstay.html.sha256 ');
  });
});
