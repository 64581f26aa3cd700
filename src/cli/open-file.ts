import { readFileSync, statSync } from 'node:fs';
import { decodeAssessment, type OpenedFile } from '../core/exchange/decode';
import { textOfFile } from '../core/exchange/file-kind';
import { LIMITS } from '../core/exchange/limits';
import { failure, type Result } from '../core/exchange/result';
import type { Instrument } from '../core/instrument/instrument';
import { fromCaller } from './from-caller';

/** The size is asked before a byte is read, as the page does. */
export function openFile(instrument: Instrument, file: string): Result<OpenedFile> {
  try {
    const path = fromCaller(file);
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
