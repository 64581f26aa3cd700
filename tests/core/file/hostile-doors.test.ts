import { describe, expect, test } from 'vitest';
import { refusal } from '../../../src/cli/refusal';
import { decodeAssessment } from '../../../src/core/file/decode';
import type { FileProblem } from '../../../src/core/json/result';
import { fileProblemWords } from '../../../src/pages/shared/copies/file-problem-words';
import { readFile } from '../../../src/platform/read-file';
import { HOSTILE_FILES, type HostileFile } from '../../support/hostile-files';
import { BANK } from './bank';

async function problemOf({ bytes, name }: HostileFile): Promise<FileProblem> {
  const text = await readFile(new File([Buffer.from(bytes())], name));
  const opened = text.ok ? decodeAssessment(text.value, { instrument: BANK }) : text;
  if (opened.ok) throw new Error('It was opened.');
  return opened.problem;
}

describe('a hostile file', () => {
  test.each(HOSTILE_FILES)('($what) is refused in words of its own', async (file) => {
    const problem = await problemOf(file);
    const { title, explanation, whatToDo } = fileProblemWords(problem);
    expect(title).toBe('We did not open that file. Nothing on this device has changed.');
    expect(explanation).toContain(file.words);
    expect(explanation).toMatch(/^[A-Z“].*\.$/s);
    expect(whatToDo.length).toBeGreaterThan(0);
    for (const step of whatToDo) expect(step).toMatch(/^[A-Z].*\.$/);
    expect(refusal(problem)).toMatch(/^[A-Z].*\.$/);
    expect('polluted' in {}).toBe(false);
  });

  test('refused for one cause is told from those refused for another', async () => {
    const told = new Map<string, Set<string>>();
    for (const file of HOSTILE_FILES) {
      const { explanation } = fileProblemWords(await problemOf(file));
      const causes = told.get(explanation) ?? new Set();
      told.set(explanation, causes.add(file.words));
    }
    const shared = [...told.values()]
      .map((causes) => [...causes])
      .filter(({ length }) => length > 1);
    expect(shared).toEqual([]);
  });
});

test('a name in a hostile file can turn no line round and is not told at length', () => {
  const path = ['assessment', 'answers', '\u202egnp.evil\u0007'];
  const { explanation } = fileProblemWords({ code: 'damaged', path, expected: { kind: 'id' } });
  expect(explanation).toContain('In the answers, ?gnp.evil?: expected an id');
});
