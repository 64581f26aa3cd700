import { describe, expect, it } from 'vitest';
import type { Invitation } from '../../../../src/core/codes/invitation-code';
import { invitedItems } from '../../../../src/pages/away-day/respond/invited-items';
import {
  freshDraft,
  isOutOfRevisions,
  notesIn,
  replyOf,
} from '../../../../src/pages/away-day/respond/reply-of';
import {
  hasLastStep,
  isAllBlank,
  isOutOfDate,
  stepAt,
  stepPlace,
} from '../../../../src/pages/away-day/respond/steps/steps';
import { whatIsIn, whoSeesLine, whoSeesMore } from '../../../../src/pages/away-day/respond/words';
import { withChanges } from '../../../../src/platform/replies/reply-storage-draft';
import { BARE_EXPLAINS } from '../../../instruments/bare-words';
import { tinyInstrument } from '../../../support/tiny-instrument';

const items = ['A-1', 'A-2', 'A-3'];
const invitation = (own: Partial<Invitation> = {}): Invitation => ({
  instrument: { id: 'tiny', version: '1.0.0' },
  round: 'first',
  collection: 'AAAA1111',
  items,
  pick: 'own',
  attribution: 'named',
  isRehearsal: false,
  organisation: '',
  facilitator: '',
  on: '',
  ...own,
});
const fresh = freshDraft({ code: 'MI1.X', respondent: 'RRRR1111', items });
const draft = { ...fresh, answers: '1-?', role: 'staff', name: ' Zoë ' } as const;

describe('where a participant is', () => {
  it('comes back from one number, whatever the number of questions', () => {
    expect(stepAt(2, 3)).toEqual({ kind: 'question', at: 2 });
    for (const kind of ['last', 'finish', 'list'] as const)
      expect(stepAt(stepPlace(kind, 3), 3)).toEqual({ kind });
    expect(stepAt(99, 3)).toEqual({ kind: 'list' });
  });

  it('has a last page for a role, a name or a blank, and else none', () => {
    const whole = { ...fresh, answers: '123' };
    expect(hasLastStep(invitation(), whole, '')).toBe(true);
    expect(hasLastStep(invitation({ round: 'again' }), whole, '')).toBe(true);
    const again = invitation({ round: 'again', attribution: 'not-attributed' });
    expect(hasLastStep(again, whole, '')).toBe(false);
    expect(hasLastStep(again, { ...whole, answers: '1-3' }, '')).toBe(true);
    expect(hasLastStep(invitation({ round: 'partners' }), whole, '')).toBe(false);
  });

  it('has one for who answered first here, until a code of the vote was shown', () => {
    const whole = { ...fresh, answers: '123' };
    const again = invitation({ round: 'again', attribution: 'not-attributed' });
    expect(hasLastStep(again, whole, 'SSSS1111')).toBe(true);
    const sent = { revision: 1, answers: '123', role: '', name: '' } as const;
    expect(hasLastStep(again, { ...whole, sent }, 'SSSS1111')).toBe(false);
  });
});

describe('what a code says', () => {
  it('is only what was asked for', () => {
    const said = (own: Partial<Invitation>) => replyOf(invitation(own), draft).response;
    expect(said({})).toMatchObject({ role: 'staff', name: 'Zoë', answers: '1-?' });
    expect(said({ attribution: 'not-attributed' })).toMatchObject({ role: 'staff', name: '' });
    expect(said({ round: 'again' })).toMatchObject({ role: '', name: 'Zoë' });
    expect(said({ round: 'partners' })).toMatchObject({ role: '', name: '' });
  });

  it('is no answer once withdrawn', () => {
    const { response } = replyOf(invitation(), { ...draft, isWithdrawn: true });
    expect(response).toMatchObject({ answers: '', isWithdrawn: true });
  });

  it('has notes only where something is written, of what is asked', () => {
    const reasons = { 'A-1': '  ', 'A-2': ' Weekly ', 'B-9': 'elsewhere' };
    expect(notesIn({ reasons }, items)).toEqual({ 'A-2': 'Weekly' });
  });
});

describe('revisions', () => {
  it('are out of date from the first change after a code was shown until it is undone', () => {
    const shown = withChanges(draft, [{ what: 'sent' }]);
    expect(isOutOfDate(shown)).toBe(false);
    const changed = withChanges(shown, [{ what: 'answer', at: 1, to: '4' }]);
    expect(isOutOfDate(changed)).toBe(true);
    expect(isOutOfDate(withChanges(changed, [{ what: 'answer', at: 1, to: '-' }]))).toBe(false);
  });

  it('run out after the last one a code can tell, and not before', () => {
    const last = withChanges({ ...draft, revision: 31 }, [{ what: 'sent' }]);
    expect(isOutOfRevisions(last)).toBe(false);
    expect(isOutOfRevisions(withChanges(last, [{ what: 'withdrawn', to: true }]))).toBe(true);
    const before = withChanges({ ...draft, revision: 30 }, [{ what: 'sent' }]);
    expect(isOutOfRevisions(withChanges(before, [{ what: 'role', to: '' }]))).toBe(false);
  });
});

it('asks what is known and keeps each answer in its place', () => {
  const instrument = tinyInstrument({ items: [{ id: 'A-1' }, { id: 'A-3' }] });
  const guidance = {
    items: {},
    improvementAreas: [],
    sources: [],
    glossary: [],
    signs: [],
    support: '',
    explains: BARE_EXPLAINS,
    outcomes: {},
    partnerTitles: {},
  };
  const asked = invitedItems(invitation(), { instrument, guidance });
  expect(asked.map(({ item, at }) => [item.id, at])).toEqual([
    ['A-1', 0],
    ['A-3', 2],
  ]);
});

it('says in words what is in the code', () => {
  expect(whatIsIn('12?')).toBe('Your 3 answers are in the pattern.');
  expect(whatIsIn('--?')).toBe('Your one answer is in the pattern; 2 left blank.');
  expect(isAllBlank({ answers: '---' })).toBe(true);
});

it('never promises that nobody can tell, and says what few people will not see', () => {
  const few = invitation({ attribution: 'not-attributed' });
  const words = [whoSeesLine(few), ...whoSeesMore(few)].join(' ');
  expect(words).not.toMatch(/anonym/i);
  expect(words).toMatch(/may guess/);
  expect(words).toMatch(/fewer than five/);
  expect(whoSeesLine(invitation())).toBe(
    'The person who invited you can read your answers, with your name.',
  );
});
