import { expect, test } from 'vitest';
import { awayDay } from '../support/away-day';
import { realBank, realExample } from '../support/real-bank';
import { makeDocuments } from './make-documents';
import { partsOf, wordText } from './read-office';

const bank = realBank();
const { instrument } = bank;
const example = realExample();

test('Word: an address in a piece of evidence is a link, and a level stands on end over its count', async () => {
  const [id = ''] = Object.keys(example.answers);
  const record = example.answers[id];
  if (!record) throw new Error('The example has answers.');
  const where =
    'Shared drive: https://drive.example.org/minutes?id=1&tab=2. Elsewhere: https://[ or https://b.example.org/a%7C|b.';
  const [line] = Object.values(example.answers).flatMap(({ evidence }) => evidence);
  if (!line) throw new Error('The example has evidence.');
  const evidence = [{ ...line, id: 'linked', where, alsoItems: [] }];
  const answers = { ...example.answers, [id]: { ...record, evidence } };
  const { docx } = await makeDocuments(bank, { ...example, answers });
  const parts = partsOf(docx);
  const target = 'Target="https://drive.example.org/minutes?id=1&amp;tab=2"';
  const targets = parts['word/_rels/document.xml.rels'] ?? '';
  expect(targets).toContain(target);
  expect(targets).not.toContain('https://[');
  expect(wordText(parts['word/document.xml'] ?? '')).toContain(where);
  const day = await makeDocuments(bank, awayDay({ instrument, people: 9 }));
  const word = partsOf(day.docx)['word/document.xml'] ?? '';
  expect(word.split('<w:textDirection w:val="btLr"/>').length - 1).toBeGreaterThanOrEqual(6);
});
