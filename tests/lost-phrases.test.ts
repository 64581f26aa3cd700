import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder, REPOSITORY } from './support/source-tree';

/** Words that people met on a screen and stumbled over. None may come back. */
const LOST = [
  'has not promised to keep',
  'Never saved to a file',
  'What matters more counts for more',
  'it leaves this list with a document',
  'How confident are you that you lead to this',
  'asked for no name and no role',
  'It is a zip, or a Word',
  'has a target of its own',
  'as any document does',
  'Back to all sections',
  'Skip this for now',
  'Work with colleagues',
  'four sittings of about ten minutes',
  'The last one is kept',
  'are below the usual target.',
  'are below our own targets',
  'are below your own targets',
  'cannot be told apart yet',
  'Not yet clear which',
  'stand out, and',
  'tested 1,000 times with slightly different weights',
  'of our total gap',
  'every question that applies is given a level',
  'so its bar is wide',
  'Run that advice hour every month, and',
  'On the evidence you noted',
  'the lowest spot is',
  'No one spot is lowest',
  'scores lowest',
  'Furthest below target',
  'gap report',
  'Gap report',
  'See these answers as a quick check',
  'Below is what prints',
  'black on white, whatever your colours',
  'Your report for the board',
  'Take it with you',
  'factors would rise',
  'Parts to print after page 1',
  'A good average can hide it, so it stands',
  'would fall most, to about',
  'Nothing of it counts unless you put it back',
] as const;

test('no phrase that was lost has come back', () => {
  const files = [...filesUnder('src'), ...filesUnder('questions'), ...filesUnder('docs')].filter(
    (path) => /\.(?:[jt]sx?|html|md|yaml)$/.test(path),
  );
  const found = files.flatMap((path) => {
    const text = readFileSync(REPOSITORY + path, 'utf8').replace(/\s+/g, ' ');
    return LOST.filter((phrase) => text.includes(phrase)).map((phrase) => `${path}: ${phrase}`);
  });
  expect(found).toEqual([]);
});
