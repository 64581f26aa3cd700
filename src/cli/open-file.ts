import { readFileSync, statSync } from 'node:fs';
import { decodeAssessment, type OpenedFile } from '../core/exchange/decode';
import { textOfFile } from '../core/exchange/file-kind';
import { LIMITS } from '../core/exchange/limits';
import { failure, type Result } from '../core/exchange/result';
import type { Instrument } from '../core/instrument/instrument';
import { fromCaller } from './from-caller';

export function openFile(instrument: Instrument, file: string): Result<OpenedFile> {
  const text = readText(file);
  return text.ok ? decodeAssessment(text.value, { instrument }) : text;
}

/** The size is asked before a byte is read, as the page does. */
export function readText(file: string): Result<string> {
  try {
    const path = fromCaller(file);
    const bytes = statSync(path).size;
    const limit = LIMITS.fileBytes;
    if (bytes > limit) return failure({ code: 'too-large', bytes, limit });
    return textOfFile(readFileSync(path), (all) =>
      new TextDecoder('utf-8', { fatal: true }).decode(all),
    );
  } catch {
    return failure({ code: 'unreadable' });
  }
}
