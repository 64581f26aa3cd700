/** `mainstay check [FOLDER]`: question files, which may be written down as published or packed into one file. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { questionSetFileName } from '../core/question-set/question-set-file';
import { packQuestions } from '../instrument-files/packed-questions';
import { writePublished } from '../instrument-files/published';
import { readExample } from '../instrument-files/read-example';
import { type ReadResult, readQuestions } from '../instrument-files/read-questions';
import { fromCaller } from './from-caller';
import { readFlags } from './options';
import { complain } from './say';

/** `usual` where no folder is named; null where it was called wrongly. */
export function checkQuestions(args: readonly string[], usual: string): number | null {
  const called = readFlags(args, { switches: ['publish', 'pack'] });
  if (called === null || called.files.length > 1) return null;
  const [named] = called.files;
  const place = named === undefined ? usual : fromCaller(named);
  const read = readFolder(place);
  if (!read.ok) return complain(read.problems);
  const example = readExample(place, read.value);
  if (!example.ok) return complain(example.problems);
  const { items, version } = read.value.instrument;
  const isToPublish = called.switches.has('publish');
  if (isToPublish) writePublished(place, read.marks);
  const published = isToPublish ? ', written down as published' : '';
  const packed = called.switches.has('pack') ? `${pack(place, read.value.instrument)}\n` : '';
  process.stdout.write(
    `${items.length} items, version ${version}: no problems found${published}\n${packed}`,
  );
  return 0;
}

function pack(folder: string, set: { readonly id: string; readonly version: string }): string {
  const text = packQuestions(folder);
  const name = questionSetFileName(set);
  writeFileSync(fromCaller(name), text);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const sizes = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length].map(kilobytes);
  return `packed into ${name}: ${sizes[0]}, zipped ${sizes[1]}`;
}

/** The questions there, or why they cannot be had. */
export function readFolder(folder: string): ReadResult {
  try {
    return readQuestions(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`The questions could not be read: ${reason}`], files: [] };
  }
}
