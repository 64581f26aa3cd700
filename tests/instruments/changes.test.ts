/**
 * docs/own-questions.md followed to the letter: each change of its table is made on a copy of the questions, the check
 * says which number to raise, and old files are opened before and after it, and saved and opened once more.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeInvitation, encodeInvitation } from '../../src/core/codes/invitation-code';
import { decodeAssessment } from '../../src/core/file/decode';
import { analyse } from '../../src/core/gaps/analyse';
import { quickItems } from '../../src/core/response/items-in-play';
import { writePublished } from '../../src/instrument-files/published';
import { readExample } from '../../src/instrument-files/read-example';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';
import { FUNDING } from '../support/broken-bank';
import { realBank } from '../support/real-bank';
import { drop, edited, HEAD, problemsOf, set } from './edited-copy';
import { FIXED_QUESTIONS } from './fixed-questions';
import {
  atEachItem,
  OLD_FILES,
  opened,
  openedIn,
  peopleIn,
  savedAgain,
  scoresOf,
  shownIn,
  textsOf,
} from './old-files';
import { CHANGES, type Change, newItem } from './the-changes';

const before = realBank();
const PAGE = readFileSync('docs/own-questions.md', 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay-changes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const versionOf = (raise: Change['raise']) => (raise === 'last' ? '1.1.1' : '1.2.0');

/** A copy of the questions that are in use, with what was published written down. */
function published(what: string): string {
  const copy = join(folder, what.replaceAll(/\W/g, '-'));
  cpSync(FIXED_QUESTIONS, copy, { recursive: true });
  const read = readQuestions(copy);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  writePublished(copy, read.marks);
  return copy;
}

describe.each(CHANGES)('$what', ({ edits, raise, says, isNewMeaning, holds, what, row }) => {
  test('is noticed, and leaves every old file whole', () => {
    const told = isNewMeaning ? 'middle number and `scale`' : `${raise} number`;
    expect(PAGE).toContain(`| ${row} | the ${told}`);
    const copy = published(what);
    edited(copy, ...edits);
    expect(problemsOf(copy)).toContain(says);
    expect(problemsOf(copy)).toContain(
      isNewMeaning ? 'copy the files there' : `raise the ${raise} number`,
    );

    edited(copy, set(HEAD, ['version'], versionOf(raise)));
    if (isNewMeaning) edited(copy, set(HEAD, ['scale'], before.instrument.scale + 1));
    if (raise === 'middle') {
      expect(problemsOf(copy)).toMatch(/earlier/);
      const kept = join(copy, 'earlier', before.instrument.version);
      cpSync(join(FIXED_QUESTIONS, HEAD), join(kept, HEAD));
      cpSync(join(FIXED_QUESTIONS, 'sections'), join(kept, 'sections'), { recursive: true });
    }
    expect(problemsOf(copy)).toBe('');
    const read = readQuestions(copy);
    if (!read.ok) return;
    const after = read.value;

    for (const name of Object.keys(OLD_FILES)) {
      const [then, now] = [opened(name, before), opened(name, after)];
      expect(textsOf(now), name).toBe(textsOf(then));
      expect(peopleIn(now), name).toEqual(peopleIn(then));
      expect(openedIn(savedAgain(now), after), name).toEqual(now);
    }
    for (const name of [
      'signed off',
      'not our role, signed off',
      'away-day',
      'away-day, signed off',
    ]) {
      const [then, now] = [opened(name, before), opened(name, after)];
      expect(scoresOf(now, after), name).toEqual(scoresOf(then, before));
      expect(analyse(shownIn(now, after).instrument, now).gaps, name).toEqual(
        analyse(before.instrument, then).gaps,
      );
    }
    const example = readExample(copy, after);
    expect(example.ok ? '' : example.problems.join('\n')).toContain(
      isNewMeaning ? 'answered under other words. Take this file out of the folder' : '',
    );
    expect(example.ok).toBe(!isNewMeaning);
    invitationsHold(after);
    holds(after, (name) => opened(name, after));
    writePublished(copy, read.marks);
    expect(problemsOf(copy)).toBe('');
  });
});

test('what the page shows of the check is what the check says', () => {
  const copy = published('shown');
  edited(copy, ...(CHANGES[0]?.edits ?? []));
  const shown = /```\n(.*)\n```/.exec(PAGE)?.[1] ?? '';
  expect(problemsOf(copy).replace(/^.*(?=instrument\.yaml)/, 'questions/')).toBe(shown);
});

/** What was sent before asks the very questions it asked: here, or in the edition of its day. */
function invitationsHold(after: Questions): void {
  const quick = quickItems(before.instrument).map(({ id }) => id);
  for (const items of [quick, atEachItem(before), quick.slice(3, 9)]) {
    const code = encodeInvitation(
      {
        instrument: before.instrument,
        ...{ round: 'first', collection: 'K7M2Q9XD', items, pick: 'own', isRehearsal: false },
        ...{ attribution: 'named', organisation: '', facilitator: 'Priya', on: '' },
      },
      before.instrument,
    );
    const here = decodeInvitation(code, after.instrument);
    const own = after.earlier[before.instrument.version] ?? after;
    const then = decodeInvitation(code, own.instrument);
    expect(here.ok ? here.value.items : here.problem.code).toEqual(
      here.ok ? items : 'other-questions',
    );
    expect(then.ok && then.value.items).toEqual(items);
  }
}

test('a section renamed by its id is refused, with what to do instead', () => {
  const copy = published('section-id');
  edited(copy, set(HEAD, ['sections', 0, 'id'], 'money'), set(FUNDING, ['section'], 'money'));
  expect(problemsOf(copy)).toContain('to rename it change its name and keep its id');
});

test('a section that is dropped with its questions is a change like any other', () => {
  const copy = published('section-dropped');
  edited(copy, drop(HEAD, ['sections', 0]), set(HEAD, ['least', 'function'], 5));
  rmSync(join(copy, FUNDING));
  expect(problemsOf(copy)).toMatch(/raise the middle number.*F-FF-1, .* and 9 more are gone/);
  expect(problemsOf(copy)).not.toContain('keep its id');
});

describe('an id', () => {
  test('of a question that was dropped is not free for another', () => {
    const copy = published('id-again');
    const kept = join(copy, 'earlier', before.instrument.version);
    cpSync(join(FIXED_QUESTIONS, HEAD), join(kept, HEAD));
    cpSync(join(FIXED_QUESTIONS, 'sections'), join(kept, 'sections'), { recursive: true });
    edited(copy, drop(FUNDING, ['items', 1]), set(HEAD, ['version'], '1.2.0'));
    const read = readQuestions(copy);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    writePublished(copy, read.marks);
    edited(copy, set(HEAD, ['version'], '1.3.0'), {
      file: FUNDING,
      edit: newItem({ id: 'F-FF-2', number: 'F2', meaningVersion: 2 }),
    });
    expect(problemsOf(copy)).toContain(
      'F-FF-2 was the id of a question that was dropped, and files still hold answers to it',
    );
  });

  test('of the set itself does not change under what was published', () => {
    const copy = published('set-id');
    edited(copy, set(HEAD, ['id'], 'our-own'));
    expect(problemsOf(copy)).toContain('published.json is the list of mainstay-lio');
  });

  test('and a number are each used once for all', () => {
    const copy = published('number-again');
    edited(copy, set(FUNDING, ['items', 0, 'id'], 'F-FF-9'));
    expect(problemsOf(copy)).toContain('"F1" was that of F-FF-1 in 1.0.0; take the next free one');
  });
});

test('a number moves neither within its section nor with the letter of it', () => {
  const within = published('number-moved');
  edited(within, set(FUNDING, ['items', 0, 'number'], 'F98'));
  expect(problemsOf(within)).toContain('F-FF-1 had the number F1: a number never moves');

  const letter = published('letter-changed');
  const renumbered = before.instrument.items
    .filter(({ section }) => section === 'funding')
    .map(({ number }, k) => set(FUNDING, ['items', k, 'number'], number.replace('F', 'M')));
  edited(letter, set(HEAD, ['sections', 0, 'letter'], 'M'), ...renumbered);
  expect(problemsOf(letter)).toContain('F-FF-1 had the number F1: a number never moves');
});

test('what is dropped and written down leaves the order of the others as it is', () => {
  const copy = published('order-after-drop');
  const kept = join(copy, 'earlier', before.instrument.version);
  cpSync(join(FIXED_QUESTIONS, HEAD), join(kept, HEAD));
  cpSync(join(FIXED_QUESTIONS, 'sections'), join(kept, 'sections'), { recursive: true });
  edited(
    copy,
    drop(FUNDING, ['items', 1]),
    { file: FUNDING, edit: newItem({ id: 'F-NEW-1', number: 'F99', meaningVersion: 1 }) },
    set(HEAD, ['version'], '1.2.0'),
  );
  const read = readQuestions(copy);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  writePublished(copy, read.marks);
  expect(problemsOf(copy)).toBe('');
});

test('a version below the one that was published is refused', () => {
  const copy = published('version-below');
  edited(copy, set(HEAD, ['version'], '1.0.5'));
  expect(problemsOf(copy)).toContain('write a version above 1.1.0, which was published');
});

test('lines in another order, and notes for people, are no change', () => {
  const copy = published('order');
  edited(copy, {
    file: FUNDING,
    edit: (document) => {
      const [first, ...others] = document.toJS().items;
      document.setIn(
        ['items'],
        [Object.fromEntries(Object.entries(first).toReversed()), ...others],
      );
      document.commentBefore = ' A note for whoever comes after us.';
    },
  });
  expect(problemsOf(copy)).toBe('');
});

test('a set of one’s own refuses the files of another in words, and they stay what they are', () => {
  const read = readQuestions('tests/instruments/volunteer-centre');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  for (const [name, text] of Object.entries(OLD_FILES)) {
    const decoded = decodeAssessment(text, { instrument: read.value.instrument });
    expect(decoded.ok ? name : decoded.problem.code).toBe('other-instrument');
  }
});

test('a set of one’s own is begun as the page says: a copied folder, an id, a version and a question of its own', () => {
  const copy = join(folder, 'begun');
  cpSync('tests/instruments/volunteer-centre', copy, { recursive: true });
  edited(copy, set(HEAD, ['id'], 'our-county-halls'), set(HEAD, ['version'], '1.0.0'));
  const read = readQuestions(copy);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  expect(read.value.instrument).toMatchObject({ id: 'our-county-halls', version: '1.0.0' });
  writePublished(copy, read.marks);
  expect(problemsOf(copy)).toBe('');
});
