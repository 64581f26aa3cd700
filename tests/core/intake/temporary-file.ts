import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of this text, for as long as it is looked at. */
export function inTemporaryFile<Value>(text: string, look: (path: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-'));
  try {
    const path = join(folder, 'file.json');
    writeFileSync(path, text);
    return look(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
