import { ExternalHyperlink, type IRunOptions, TextRun } from 'docx';
import type { Line } from '../../core/documents/document-blocks';
import { piecesOf } from '../../core/limits/addresses';
import { fileText } from '../file-text';
import { QUIET } from './docx-styles';

const RIGHT_TO_LEFT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
/** Words written from the right, with what stands between them. */
const FROM_THE_RIGHT = new RegExp(
  `([${RIGHT_TO_LEFT}](?:[${RIGHT_TO_LEFT}\\p{M}\\p{P}\\p{Zs}]*[${RIGHT_TO_LEFT}\\p{M}])?)`,
  'u',
);
const BEGINS_FROM_THE_RIGHT = new RegExp(`^[^\\p{L}]*[${RIGHT_TO_LEFT}]`, 'u');

/** Whether a paragraph runs from right to left: by its first letter, as Unicode's rule P2 has it. */
export const isFromTheRight = (text: string): boolean => BEGINS_FROM_THE_RIGHT.test(text);

type Run = TextRun | ExternalHyperlink;

/** The runs of one paragraph: labels bold, line breaks kept, Arabic and Hebrew marked as such, web addresses linked. */
export function runsOf(lines: readonly Line[]): Run[] {
  return lines.flatMap(({ label, text, look }, at) => [
    ...(at === 0 ? [] : [new TextRun(' ')]),
    ...(label === undefined ? [] : runs(`${label}: `, { bold: true })),
    ...runs(text, lookOf(look)),
  ]);
}

const lookOf = (look: Line['look']): IRunOptions => {
  if (look === 'strong') return { bold: true };
  return look === undefined ? {} : { color: QUIET };
};

const runs = (text: string, look: IRunOptions): Run[] =>
  fileText(text)
    .split('\n')
    .flatMap((line, at) => lineRuns(line, look, at > 0));

/** A line with its links: one that begins a line has its break before it. What only looks like an address is none: Word would call the file damaged. */
function lineRuns(line: string, look: IRunOptions, isNext: boolean): Run[] {
  const pieces = piecesOf(line).map((piece) => ({
    ...piece,
    isAddress: piece.isAddress && URL.canParse(piece.text),
  }));
  if (pieces.every(({ isAddress }) => !isAddress)) return plainRuns(line, look, isNext);
  return pieces.flatMap(({ text, isAddress }, at) => {
    const isFirst = isNext && at === 0;
    if (!isAddress) return plainRuns(text, look, isFirst);
    const children = [new TextRun({ ...look, text, style: 'Hyperlink' })];
    return [
      ...(isFirst ? [new TextRun({ text: '', break: 1 })] : []),
      new ExternalHyperlink({ link: new URL(text).href, children }),
    ];
  });
}

function plainRuns(line: string, look: IRunOptions, isNext: boolean): TextRun[] {
  const pieces = line.split(FROM_THE_RIGHT);
  return pieces.flatMap((text, at) => {
    const isFirst = isNext && at === 0;
    if (text === '' && !isFirst) return [];
    return [
      new TextRun({
        ...look,
        text,
        ...(at % 2 === 1 ? { rightToLeft: true } : {}),
        ...(isFirst ? { break: 1 } : {}),
      }),
    ];
  });
}
