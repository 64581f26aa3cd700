import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/document/answer';
import { declaredProfile, type Profile, type PublicBody } from '../../../src/core/document/profile';
import { publicBodiesWords, restsOnWords } from '../../../src/core/wording/public-bodies';
import { bank, example, report } from './fixtures';

const body = (name: string, changes: Partial<PublicBody> = {}): PublicBody => ({
  name,
  gives: '',
  isMain: false,
  change: '',
  when: '',
  ...changes,
});
const COUNCIL = body('Wexcombe District Council', {
  gives: 'both',
  isMain: true,
  change: 'merging',
  when: 'April 2028',
});
const NHS = body('The NHS board', { gives: 'contract', isMain: true });
const PORT = body('The port authority', { change: 'ending' });

const ABOUT_BODIES = { weaker: true, stem: 'Does a public body meet us?' };
const withBodies = (...publicBodies: readonly PublicBody[]): Profile => ({
  ...declaredProfile.blank,
  publicBodies,
});
const said = (
  profile: Profile,
  note = '',
  answer: Answer | null = { state: 'rated', level: 2 },
  item = ABOUT_BODIES,
) => restsOnWords(profile, item, { answer, note });

test('public bodies are told in a line each, as far as anything was said of them', () => {
  expect(publicBodiesWords(withBodies(COUNCIL, body('  '), PORT, body('The fire service')))).toBe(
    'Wexcombe District Council: main; a grant and a contract; to be merged or replaced, April 2028. The port authority: to end. The fire service',
  );
  expect(publicBodiesWords(declaredProfile.blank)).toBe('');
});

describe('an answer about public bodies', () => {
  test('rests on those its note names, in either case and without “the”', () => {
    const bodies = withBodies(COUNCIL, NHS, PORT);
    expect(said(bodies, 'Weaker at wexcombe district council.')).toBe(
      'Rests on a body about to go: Wexcombe District Council.',
    );
    expect(said(bodies, 'The weaker one is the NHS board.')).toBe('');
    expect(said(bodies, 'Port authority, twice a year.')).toBe(
      'Rests on a body about to go: The port authority.',
    );
  });

  test('may rest on the main ones where its note names none, or on any where none is main', () => {
    expect(said(withBodies(COUNCIL, NHS, PORT))).toBe('May rest on a public body about to go.');
    expect(said(withBodies(COUNCIL))).toMatch(/^Rests on/);
    expect(said(withBodies(body('The county'), PORT))).toMatch(/^May rest on/);
  });

  test('rests on nobody at the lowest level, without a level, or about something else', () => {
    const bodies = withBodies(COUNCIL);
    expect(said(bodies, '', { state: 'rated', level: 0 })).toBe('');
    expect(said(bodies, '', { state: 'dk', whoKnows: '' })).toBe('');
    expect(said(bodies, '', null)).toBe('');
    const other = { ...ABOUT_BODIES, weaker: false };
    expect(said(bodies, '', { state: 'rated', level: 4 }, other)).toBe('');
    expect(said(withBodies(NHS))).toBe('');
  });
});

test('an answer about a funder, or a body still to come, rests on one about to go only where its note says so', () => {
  const stems = ['Does a local funder ask us?', 'What part do plans for the new councils give us?'];
  for (const stem of stems) {
    const saidOf = (note: string) =>
      said(withBodies(COUNCIL), note, { state: 'rated', level: 4 }, { weaker: true, stem });
    expect(saidOf('The community foundation asks us.')).toBe('');
    expect(saidOf('Wexcombe District Council does.')).toMatch(/^Rests on a body about to go: Wexc/);
  }
  const { answers } = report(example);
  const marks = answers.flatMap(({ rows }) => rows).filter(({ restsOn }) => restsOn !== '');
  expect(marks.map(({ item }) => item)).not.toContain('R-FF-1');
});

test('the report prints the bodies and the other facts, and marks the answers that rest on one about to go', () => {
  const { profile, answers } = report(example);
  const facts = Object.fromEntries(profile.map(({ label, text }) => [label, text]));
  expect(facts).toMatchObject({
    'Free reserves': '4 months',
    'Of next year’s income already agreed': '58%',
    Members: '184',
    'The sector here': 'VCSE: voluntary, community and social enterprise sector',
  });
  expect(facts['Public bodies']).toContain('Wexcombe District Council: main');
  const marked = answers.flatMap(({ rows }) => rows.filter(({ restsOn }) => restsOn !== ''));
  const weaker = new Set(bank.instrument.items.flatMap((item) => (item.weaker ? [item.id] : [])));
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter(({ item }) => !weaker.has(item))).toEqual([]);
});
