import type { Assessment } from '../../../src/core/document/assessment';
import { encodeAssessment } from '../../../src/core/file/encode';

/** An ordinary address from a document store: nothing in it where a line may end by itself. */
const LONG_WORD = `https://examplecvs.sharepoint.com/sites/Staff/Shared%20Documents/${'Quality%20standard/'.repeat(4)}policy.docx`;

/** The fields in which people write, by name. */
const WRITTEN = new Set(
  'name names organisation place body otherSupport notOurRole detail whoKnows note title where date speakers text owner cost notes reason evidence who facilitator readers approvedBy largestStatutoryShare staff volunteers'.split(
    ' ',
  ),
);

/** Said by a choice, in a field of the same name as a written one. */
const CHOSEN = new Set(['us', 'us-with-others', 'another-body', 'nobody', 'elsewhere', 'not-here']);

/** The file of an assessment in which every written text ends in one long word. */
export function fileOfLongWords(assessment: Assessment): string {
  const file = encodeAssessment(assessment, {
    savedAt: '2026-11-14T12:00:00.000Z',
    source: 'test',
  });
  return JSON.stringify(JSON.parse(file), (key, value) =>
    typeof value === 'string' && WRITTEN.has(key) && !CHOSEN.has(value)
      ? lengthened(value)
      : lengthenedList(key, value),
  );
}

const lengthened = (text: string) => `${text.slice(0, 12)} ${LONG_WORD}`.trim();

const lengthenedList = (key: string, value: unknown): unknown =>
  key === 'decisions' || key === 'expectedNames'
    ? Array.isArray(value) && value.map(String).map(lengthened)
    : value;
