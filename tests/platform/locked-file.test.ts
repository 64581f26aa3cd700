import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTextFile } from '../../src/cli/open-file';
import { refusal } from '../../src/cli/refusal';
import { lockedFileFrom, lockedName } from '../../src/core/file/locked-file';
import { lockedIn, openAnyFile } from '../../src/core/intake/open-any-file';
import { lockText, unlockText } from '../../src/platform/locked-file';
import { bank } from '../core/report/fixtures';

const TEXT = `${JSON.stringify({ type: 'mainstay-assessment', note: 'Ŵyn said “no”. 😀' })}\n`;
const PASSWORD = 'four blue herons wade';
afterEach(() => vi.unstubAllEnvs());

const lockedOf = (text: string) => {
  const locked = lockedIn(text);
  if (locked === null) throw new Error('It was just locked.');
  return locked;
};

describe('a file locked with a password', () => {
  it('comes back byte for byte with the password, however its letters were typed, and with no other', async () => {
    const locked = lockedOf(await lockText(TEXT, 'caf\u00e9 by the quay'));
    expect(await unlockText(locked, 'cafe\u0301 by the quay')).toBe(TEXT);
    expect(await unlockText(locked, 'cafe by the quay')).toBeNull();
    expect(await unlockText(locked, '')).toBeNull();
  });

  it('tells nothing of what is inside but its length, and is another each time', async () => {
    const [one, two] = [await lockText(TEXT, PASSWORD), await lockText(TEXT, PASSWORD)];
    expect(one).not.toContain('Ŵyn');
    expect(one).not.toContain('assessment');
    expect(lockedOf(one).data).not.toBe(lockedOf(two).data);
    expect(lockedOf(one).salt).not.toBe(lockedOf(two).salt);
  });

  it('does not open once a byte of its data or a figure of its head was changed', async () => {
    const locked = lockedOf(await lockText(TEXT, PASSWORD));
    const first = locked.data.startsWith('A') ? 'B' : 'A';
    expect(
      await unlockText({ ...locked, data: first + locked.data.slice(1) }, PASSWORD),
    ).toBeNull();
    expect(await unlockText({ ...locked, iterations: 600_001 }, PASSWORD)).toBeNull();
  });

  it('is known at every door as locked, and as damaged or newer where it is', async () => {
    const text = await lockText(TEXT, PASSWORD);
    const { instrument } = bank;
    expect(openAnyFile(text, instrument)).toEqual({ kind: 'problem', problem: { code: 'locked' } });
    const file: Record<string, unknown> = JSON.parse(text);
    const problemWhere = (change: Record<string, unknown>) => {
      const read = lockedFileFrom({ ...file, ...change });
      return read?.ok === false ? read.problem.code : 'none';
    };
    expect(problemWhere({ version: 2 })).toBe('newer-version');
    for (const change of [
      { iterations: 10 },
      { iterations: 9e9 },
      { salt: 'AAAA' },
      { iv: '!' },
      { data: 'AAA' },
    ])
      expect(problemWhere(change)).toBe('damaged');
    expect(lockedFileFrom({ type: 'mainstay-assessment' })).toBeNull();
  });

  it('is opened by the terminal with the password of the environment, by Node’s own cipher', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'locked-')), 'a.locked.mainstay.json');
    writeFileSync(path, await lockText(TEXT, PASSWORD));
    vi.stubEnv('MAINSTAY_PASSWORD', PASSWORD);
    expect(readTextFile(path)).toEqual({ ok: true, value: TEXT });
    vi.stubEnv('MAINSTAY_PASSWORD', 'another');
    const wrong = readTextFile(path);
    expect(wrong.ok ? '' : refusal(wrong.problem)).toMatch(/does not open it/);
  });

  it('is told apart by its name', () => {
    expect(lockedName('Ours-2026-11-14.mainstay.json')).toBe(
      'Ours-2026-11-14.locked.mainstay.json',
    );
  });
});
