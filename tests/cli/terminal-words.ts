import { afterEach, beforeEach, vi } from 'vitest';

/** What a command says to standard output and to standard error, emptied before each test of the file. */
export function terminalWords(): { out: string; error: string } {
  const said = { out: '', error: '' };
  beforeEach(() => {
    Object.assign(said, { out: '', error: '' });
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.out += text;
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.error += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return said;
}
