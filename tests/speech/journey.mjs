import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url));
const { stdout } = spawnSync(process.execPath, [cli, 'instrument'], { encoding: 'utf8' });
const { instrument } = JSON.parse(stdout);
const { levels } = instrument.items.find(({ id }) => id === 'F-FF-1');
/** A level's name and the beginning of its words: a reader may break them where the line ends. */
const heard = (level) =>
  [instrument.levels[level], levels[level].split(' ').slice(0, 5).join(' ')].map(
    (words) => new RegExp(words),
  );

/**
 * What a person does, key by key, and what should be heard of it: a link, an answer, Next, a question passed over, the
 * end of a section and the results. The example is answered already, so one answer is cleared to have one to leave out.
 */
const EXAMPLE = '#/a/example';
const LAST_OF_FUNDING = `${EXAMPLE}/answer/F-CV-3`;

export const JOURNEY = [
  { link: `${EXAMPLE}/answer/F-FF-1`, hears: [/Funding, question 1 of 15/] },
  { keys: ['Tab'], hears: [/Clear my answer/] },
  {
    keys: ['Tab'],
    hears: heard(2),
    never: [/Partly in place Your answer/],
  },
  // The reader's own key for the mode in which arrows go to the page and choose.
  { keys: ['Insert+a'], hears: [/Focus mode/] },
  { keys: ['Down'], hears: heard(3) },
  { keys: ['Insert+a'], hears: [/Browse mode/] },
  { keys: ['Tab', 'Tab'], hears: [/Next/] },
  {
    keys: ['Return'],
    hears: [/Funding, question 2 of 15/],
    // Neither the place of what is heard, twice, nor each saving.
    never: [/question 2 of 15.*question 2 of 15/, /Saved on this device/],
  },
  { keys: ['Tab', 'Return'], hears: [/Cleared\. .*stay\. +Undo\./] },
  { keys: ['Tab', 'Tab', 'Tab'], hears: [/Skip/] },
  { keys: ['Return'], hears: [/Question 2 skipped/, /Funding, question 3 of 15/] },
  { link: LAST_OF_FUNDING, hears: [/Funding, question 15 of 15/] },
  { keys: ['Tab', 'Tab', 'Tab', 'Tab'], hears: [/Next/] },
  { keys: ['Return'], hears: [/Funding: 1 left out/] },
  { keys: ['Tab', 'Tab', 'Tab'], hears: [/See results so far/] },
  { keys: ['Return'], hears: [/heading level 1/], never: [/not yet clear/i] },
];
