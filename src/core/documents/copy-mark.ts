import { CODE_ALPHABET } from '../codes/code-alphabet';
import type { ReportModel } from '../report-model/report-model';
import { hashOf, textOf } from '../response/mark-of';

const SIGNS = 4;
const BASE = 36;
/** Of the hash, as much as is a number without loss. */
const WHOLE = 8;

const marks = new WeakMap<ReportModel, string>();

/**
 * Four signs that are the same on two copies that say the same, on whatever day they are printed. Made of what is told
 * alone, so that they tell nothing more.
 */
export const copyMark = (model: ReportModel): string => {
  const known = marks.get(model);
  if (known !== undefined) return known;
  const { printed: _, ...told } = model;
  const bits = Number.parseInt(hashOf(textOf(told)).slice(-WHOLE), BASE);
  const mark = Array.from({ length: SIGNS }, (_sign, at) =>
    CODE_ALPHABET.charAt(Math.floor(bits / CODE_ALPHABET.length ** at) % CODE_ALPHABET.length),
  ).join('');
  marks.set(model, mark);
  return mark;
};
