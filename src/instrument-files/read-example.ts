/**
 * The example of a set of questions: example.json beside instrument.yaml, a file saved by the app itself. A set may have
 * none; then nothing speaks of an example.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Assessment } from '../core/document/assessment';
import type { Compiled } from '../core/instrument/build-instrument';
import { checkExample } from '../core/question-set/example-of';
import { isPacked, packedIn } from './packed-questions';

type ExampleRead =
  | { readonly ok: true; readonly value: Assessment | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The example in `folder`, or null where there is none; a problem where it is no answer to these very questions. */
export function readExample(folder: string, compiled: Compiled): ExampleRead {
  const [path, text] = isPacked(folder) ? packedExample(folder) : exampleBeside(folder);
  if (text === null) return { ok: true, value: null };
  const checked = checkExample(text, compiled);
  return checked.ok
    ? checked
    : { ok: false, problems: [`${relative('.', path)}:1: ${checked.problem}`] };
}

type Found = readonly [path: string, text: string | null];

function exampleBeside(folder: string): Found {
  const path = join(folder, 'example.json');
  return [path, existsSync(path) ? readFileSync(path, 'utf8') : null];
}

function packedExample(path: string): Found {
  const packed = packedIn(path);
  const example = packed.ok ? packed.value.example : null;
  return [path, example === null ? null : JSON.stringify(example)];
}
