import { readFileSync, statSync } from 'node:fs';
import { decodeAssessment, type OpenedFile } from '../core/exchange/decode';
import { textOfFile } from '../core/exchange/file-kind';
import { LIMITS } from '../core/exchange/limits';
import { failure, type Result } from '../core/exchange/result';
import type { Instrument } from '../core/instrument/instrument';
import { fromCaller } from './from-caller';
import { scorecardJson } from './mainstay-score';
import { refusal } from './refusal';

type Scored = {
  readonly scored: readonly ReturnType<typeof scorecardJson>[];
  /** Why each refused file was refused, one line a file. */
  readonly refusals: readonly string[];
};

export function scoreFiles(instrument: Instrument, files: readonly string[]): Scored {
  const opened = files.map((file) => ({ file, result: open(instrument, fromCaller(file)) }));
  return {
    scored: opened.flatMap(({ result }) =>
      result.ok ? [scorecardJson(instrument, result.value.assessment)] : [],
    ),
    refusals: opened.flatMap(({ file, result }) =>
      result.ok ? [] : [`${file}: not scored. ${refusal(result.problem)}`],
    ),
  };
}

function open(instrument: Instrument, path: string): Result<OpenedFile> {
  try {
    const bytes = statSync(path).size;
    const limit = LIMITS.fileBytes;
    if (bytes > limit) return failure({ code: 'too-large', bytes, limit });
    return decodeText(instrument, readFileSync(path));
  } catch {
    return failure({ code: 'unreadable' });
  }
}

function decodeText(instrument: Instrument, bytes: Uint8Array): Result<OpenedFile> {
  const text = textOfFile(bytes, (all) => new TextDecoder('utf-8', { fatal: true }).decode(all));
  return text.ok ? decodeAssessment(text.value, { instrument }) : text;
}
