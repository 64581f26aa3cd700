import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../../../src/core/document/assessment';
import { decodeContribution, encodeContribution } from '../../../../src/core/file/shared-figures';
import { countWord } from '../../../../src/core/wording/words';
import { PoolPage } from '../../../../src/pages/work/pool/pool-page';
import { BesidePage } from '../../../../src/pages/work/years/beside-page';
import { NextPage } from '../../../../src/pages/work/years/next-page';
import { SharePage } from '../../../../src/pages/work/years/share-page';
import { SincePage } from '../../../../src/pages/work/years/since-page';
import { TrendPage } from '../../../../src/pages/work/years/trend-page';
import { bank, example } from '../../../core/report/fixtures';
import { benchmarkOf, manyContributions } from '../../../support/years/many-contributions';
import { answeredAgain } from '../../../support/years/next-year';
import { showYears } from './years-scene';

const { instrument } = bank;
const NO_EARLIER = async () => ({});
const signOff = {
  approvedBy: 'The board',
  approvedOn: '2026-11-20',
  nextReview: '',
  isFinal: true,
};
const first: Assessment = { ...example, id: 'of-2026', signOff };
const second = answeredAgain(instrument, first, 2027, 1);
const third = answeredAgain(instrument, second, 2028, -1);

const saved: { name: string; text: string }[] = [];
vi.mock('../../../../src/platform/save-file', () => ({
  saveFile: (file: { name: string; text: string }) => saved.push(file),
}));

const since = <SincePage {...bank} fetchEarlier={NO_EARLIER} />;
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the next one', () => {
  test('begins with facts, targets, open steps and evidence, and with no answer', async () => {
    const { store, user, history } = showYears(
      [first],
      <NextPage instrument={instrument} />,
      'next',
    );
    await user.click(screen.getByRole('button', { name: 'Start it' }));
    const next = Object.values(store.getState().heads).find(({ id }) => id !== 'of-2026');
    if (next === undefined) throw new Error('nothing was started');
    expect(history.at(-1)).toBe(`/a/${next.id}`);
    expect(next.follows).toMatchObject({ of: 'of-2026', first: 'of-2026', samePeople: '' });
    expect(next.profile).toEqual(first.profile);
    expect(next.targets).toEqual(first.targets);
    expect(Object.values(next.plan.actions).map(({ status }) => status)).not.toContain('done');
    const answers = Object.values(store.getState().responses[next.id] ?? {});
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(({ answer, note }) => answer === null && note === '')).toBe(true);
    expect(answers.flatMap(({ evidence }) => evidence).every(({ fromLast }) => fromLast)).toBe(
      true,
    );
  });
});

describe('since last time', () => {
  test('says what moved, and asks who answered before it calls a change', async () => {
    const { store, user } = showYears([first, second], since, 'since');
    expect(heading()).toMatch(/answers moved up since last time, and none moved down$/);
    expect(screen.getByText(/answered by one person each time/)).toBeTruthy();
    await user.click(screen.getByLabelText('Mostly the same'));
    await user.click(screen.getByLabelText('Five or more'));
    expect(store.getState().heads['of-2027']?.follows).toMatchObject({
      samePeople: 'mostly',
      peopleThen: 5,
      peopleNow: 5,
    });
    expect(screen.getByText(/five people, mostly the same/)).toBeTruthy();
    expect(screen.getByText(/a change is called clear from 10 points on/)).toBeTruthy();
  });

  test('asks of what fell whether last time was too kind, and keeps it apart', async () => {
    const { store, user } = showYears([first, second, third], since, 'since');
    const [ask] = screen.getAllByRole('button', { name: /^Was last time’s level too kind\?/ });
    if (ask === undefined) throw new Error('nothing fell');
    await user.click(ask);
    await user.click(
      within(screen.getByRole('group', { name: /Looking back/ })).getByLabelText('Starting'),
    );
    expect(Object.values(store.getState().heads['of-2028']?.follows?.yardstick ?? {})).toEqual([1]);
    expect(screen.getByText(/By today’s yardstick, last time was starting/)).toBeTruthy();
  });

  test('shows the first six of many that moved, and the others at a press', async () => {
    const { user } = showYears([first, second], since, 'since');
    const rows = document.querySelectorAll('.moves li').length;
    const others = screen.getByRole('button', { name: /^Show the other .+ that moved up$/ });
    expect(others.textContent).toContain(`Show the other ${countWord(rows - 6)}`);
    expect(document.querySelectorAll('.moves.few')).toHaveLength(1);
    await user.click(others);
    expect(document.querySelectorAll('.moves.few')).toHaveLength(0);
    expect(others.getAttribute('aria-expanded')).toBe('true');
  });

  test('is in the full report, and comes back into a choice of parts that left it out', async () => {
    const report = { ...second.report, partsLeftOut: ['years', 'heat'] };
    const { store, user, history } = showYears([first, { ...second, report }], since, 'since');
    await user.click(screen.getByRole('button', { name: 'Add this to the report' }));
    expect(store.getState().heads['of-2027']?.report.partsLeftOut).toEqual(['heat']);
    expect(history.at(-1)).toBe('/a/of-2027/report');
    expect(screen.getByRole('link', { name: 'Go to the report' })).toBeTruthy();
  });

  test('may be said after sign-off too, and nothing else changes', async () => {
    const { store, user } = showYears([first, { ...second, signOff }], since, 'since');
    await user.click(screen.getByLabelText('Mostly the same'));
    const { follows, ...head } = store.getState().heads['of-2027'] ?? {};
    expect(follows?.samePeople).toBe('mostly');
    const { answers: _, follows: __, ...before } = { ...second, signOff };
    expect({ ...head, changedAt: '' }).toEqual({ ...before, changedAt: '' });
  });

  test('asks which one came before where it does not know', async () => {
    const { follows: _, ...unknowing } = second;
    const { store, user } = showYears([first, unknowing], since, 'since');
    expect(heading()).toBe('Since last time');
    await user.click(screen.getByRole('radio'));
    await user.click(screen.getByRole('button', { name: 'Compare the two' }));
    expect(store.getState().heads['of-2027']?.follows?.of).toBe('of-2026');
    expect(heading()).toMatch(/moved up/);
  });
});

test('over the years draws each score once, with its figures in words', () => {
  showYears(
    [first, second, third],
    <TrendPage instrument={instrument} fetchEarlier={NO_EARLIER} />,
    'trend',
  );
  const drawn = (kind: string) =>
    within(
      screen.getByRole('list', {
        name: `${kind}: 14 November 2026, 14 November 2027, 14 November 2028`,
      }),
    ).getAllByRole('listitem');
  expect(drawn('Sections')).toHaveLength(instrument.sections.length);
  expect(drawn('Functions')).toHaveLength(instrument.functions.length);
  expect(drawn('Sufficiency factors')).toHaveLength(instrument.sufficiency.length);
  expect(drawn('Sections')[0]?.textContent).toMatch(/^Funding.*2026.*2028\d+, \d+, \d+$/);
});

describe('others', () => {
  test('what would go to a pool is shown in full before it can be saved', async () => {
    const { user } = showYears([first], <SharePage instrument={instrument} />, 'share');
    await user.click(screen.getByRole('button', { name: 'Show what would go' }));
    expect(screen.getAllByText('Write it in a few words: it stands in the file')).toHaveLength(2);
    await user.type(screen.getByLabelText('Who will pool it?'), 'A network');
    await user.type(screen.getByLabelText('What is it for?'), 'To see what we share');
    expect(screen.queryByRole('button', { name: 'Save this file' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show what would go' }));
    await user.click(await screen.findByRole('button', { name: 'Save this file' }));
    const file = saved.at(-1);
    const read = decodeContribution(file?.text ?? '', instrument);
    if (!read.ok) throw new Error(read.problem.code);
    expect(file?.name).toMatch(/\.mainstay-contribution\.json$/);
    expect(read.value).toMatchObject({
      organisation: 'of-2026',
      for: { whom: 'A network', what: 'To see what we share' },
      from: 'assessment',
      quarter: '2026-Q4',
    });
    expect(file?.text).not.toContain(first.profile.organisation);
  });

  test('a benchmark beside one’s own results says one’s place in words', async () => {
    const { user, store } = showYears([first], <BesidePage instrument={instrument} />, 'beside');
    const file = new File([benchmarkOf(instrument, 24)], 'b.json');
    await user.upload(screen.getByLabelText('Open a benchmark'), file);
    expect(
      await screen.findByText(/24 organisations that chose to share with A network/),
    ).toBeTruthy();
    expect(
      screen.getAllByText(/In the (lower quarter|middle half|upper quarter)/).length,
    ).toBeGreaterThan(3);
    expect(store.getState().heads['of-2026']?.beside).not.toHaveProperty('series');
    await user.click(screen.getByRole('button', { name: 'Take the benchmark away' }));
    expect(store.getState().heads['of-2026']?.beside).toBeUndefined();
  });

  test('many contributions make a benchmark, and too few say so', async () => {
    const { user } = showYears([first], <PoolPage instrument={instrument} />, 'pool');
    const files = [...manyContributions(instrument, 12)].map(
      (each) => new File([encodeContribution(each, 'test')], `${each.id}.json`),
    );
    await user.upload(screen.getByLabelText('Add contributions'), files.slice(0, 5));
    expect(await screen.findByText(/it takes ten organisations, and 5 are counted/)).toBeTruthy();
    await user.upload(screen.getByLabelText('Add contributions'), files.slice(5));
    await waitFor(() => expect(screen.getByText('12 organisations counted')).toBeTruthy());
    await user.click(screen.getByRole('button', { name: 'Save the benchmark' }));
    expect(saved.at(-1)?.name).toMatch(/^Benchmark A network.*\.mainstay-benchmark\.json$/);
  });
});
