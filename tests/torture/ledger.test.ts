import { expect, test } from 'vitest';
import { createLedger, type Ledger } from './ledger';

const NOTE = 'F-FF-1/note';
const CHOICE = 'F-FF-1/choice';

const lookAt = (ledger: Ledger, found: Readonly<Record<string, string>>) =>
  ledger.look((place) => found[place] ?? '');

test('an answer shown as saved that is gone is missing, and one that is there is not', () => {
  const ledger = createLedger();
  ledger.planned(CHOICE, ['3'], 'a row');
  ledger.shownAsSaved(CHOICE, '3');
  expect(lookAt(ledger, { [CHOICE]: '3' })).toMatchObject([{ row: 'a row', shown: 1, missing: 0 }]);
  ledger.planned(CHOICE, ['4'], 'a row');
  ledger.shownAsSaved(CHOICE, '4');
  expect(lookAt(ledger, { [CHOICE]: '3' }), 'the answer before it').toMatchObject([
    { missing: 1, expected: '4', found: '3' },
  ]);
});

test('an answer of an earlier day that is gone or changed is missing', () => {
  const ledger = createLedger();
  ledger.planned(CHOICE, ['3'], 'a row');
  ledger.shownAsSaved(CHOICE, '3');
  lookAt(ledger, { [CHOICE]: '3' });
  expect(lookAt(ledger, { [CHOICE]: '2' })).toMatchObject([{ row: null, shown: 0, missing: 1 }]);
  expect(lookAt(ledger, {}), 'counted once more when it then goes').toMatchObject([{ missing: 1 }]);
});

test('an answer not yet shown as saved may be there or not', () => {
  const ledger = createLedger();
  ledger.planned(CHOICE, ['3'], 'a row');
  ledger.given(CHOICE, '3');
  expect(lookAt(ledger, {})).toMatchObject([{ shown: 0, missing: 0, kept: 0, lost: 1 }]);
  ledger.planned(CHOICE, ['3'], 'a row');
  expect(lookAt(ledger, {}), 'the kill came before the click').toMatchObject([
    { shown: 0, missing: 0, kept: 0, lost: 0 },
  ]);
  ledger.planned(CHOICE, ['3'], 'a row');
  expect(lookAt(ledger, { [CHOICE]: '3' })).toMatchObject([{ missing: 0, kept: 1, lost: 0 }]);
});

test('of a note, keys shown as saved must be there; later ones may be', () => {
  const typed = () => {
    const ledger = createLedger();
    ledger.planned(NOTE, ['a', 'ab', 'abc', 'abcd', 'abcde'], 'a row');
    for (const version of ['a', 'ab', 'abc', 'abcd']) ledger.given(NOTE, version);
    ledger.shownAsSaved(NOTE, 'ab');
    return ledger;
  };
  expect(lookAt(typed(), { [NOTE]: 'abc' })).toMatchObject([
    { shown: 2, missing: 0, kept: 1, lost: 1 },
  ]);
  expect(lookAt(typed(), { [NOTE]: 'a' })).toMatchObject([{ shown: 2, missing: 1, kept: 0 }]);
  expect(lookAt(typed(), { [NOTE]: 'xyz' })).toMatchObject([{ shown: 2, missing: 2, kept: 0 }]);
});

test('a report that comes late takes nothing back', () => {
  const ledger = createLedger();
  ledger.planned(NOTE, ['a', 'ab'], 'a row');
  ledger.shownAsSaved(NOTE, 'ab');
  ledger.shownAsSaved(NOTE, 'a');
  expect(ledger.latest(NOTE)).toBe('ab');
  expect(lookAt(ledger, { [NOTE]: 'a' })).toMatchObject([{ shown: 2, missing: 1 }]);
});
