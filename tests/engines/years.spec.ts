import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodeBenchmark,
  decodeContribution,
  encodeContribution,
} from '../../src/core/file/shared-figures';
import type { Item } from '../../src/core/instrument/instrument';
import { besideReport } from '../../src/core/report/years/beside-report';
import { yearsReport } from '../../src/core/report/years/years-report';
import { guidance, instrument } from '../e2e/support/core';
import { ownCopy } from '../e2e/support/fill';
import { manyContributions } from '../support/years/many-contributions';
import { answeredAgain } from '../support/years/next-year';
import type { Browser, BrowserWindow } from './browser';
import { expect, test } from './engine';
import { button, buttonThatBegins, field, label, link } from './find';
import { filesIn, goHome, openFile } from './journey';
import { SOON, sees, seesHeading } from './see';

const signOff = {
  ...{ approvedBy: 'The board', approvedOn: '2026-11-20', nextReview: '', isFinal: true },
};
const first = ownCopy({ id: 'of-2026', name: 'Self-assessment 2026', signOff });
const second = answeredAgain(instrument, first, 2027, 1);
const third = answeredAgain(instrument, second, 2028, -1);

/** The first that was answered with a document to show for it. */
const item = instrument.items.find(
  ({ id }) => first.answers[id]?.answer?.state === 'rated' && first.answers[id]?.evidence.length,
);

test('the next one is begun and answered, dates are compared, and organisations pooled', async ({
  start,
  folder,
  site,
}) => {
  const browser = await start();
  const window = await browser.newWindow();
  await goHome(window, site.address);
  await openFile(window, first, folder);
  const at = (address: string) => window.goTo(`${site.address}#/a/${address}`);
  await window.click(link('Mainstay'));
  if (item === undefined) throw new Error('The example has evidence');
  await beginTheNext(window, item);

  await openFile(window, second, folder);
  await at('of-2027/since');
  await comparesTwoDates(window);
  await openFile(window, third, folder);
  await at('of-2028/trend');
  await seesHeading(window, 'Over the years');
  await sees(window, '//main//figure//h2', 'Three dates, one drawing a score');
  await sees(window, '//main//ul[@class="trend"]/li[1]', /^Funding.*2026.*2028\d+, \d+, \d+$/);

  await at('of-2028/share');
  await givesFigures(browser, window);

  const benchmark = await poolsFiles(browser, window, folder, site.address);
  await at('of-2028/beside');
  await standsBesideOthers(window, folder, benchmark);
});

/** From Home, by the link of a finished one: no answer is chosen, last time's is told when asked, and evidence counts once said to hold. */
async function beginTheNext(window: BrowserWindow, { id, stem }: Item): Promise<void> {
  await window.click(link('Start the next one from Self-assessment 2026'));
  await seesHeading(window, 'Start the next one');
  await window.click(button('Start it'));
  await sees(window, '//main', 'minutes left');
  const address = await window.address();
  expect(address).not.toContain('of-2026');
  await window.goTo(`${address}/answer/${id}`);
  await sees(window, '//main//h1/span[last()]', stem);
  expect(await window.ask("document.querySelectorAll('main :checked').length")).toBe(0);
  const record = first.answers[id];
  const then = record?.answer?.state === 'rated' ? instrument.levels[record.answer.level] : '';
  const answer = `//details[summary[contains(., "Last time’s answer")]]`;
  expect(await window.read(`${answer}//b`)).toBeNull();
  await window.click(`${answer}/summary`);
  await sees(window, `${answer}//b`, then ?? '');
  await window.click('//details[summary[contains(., "Evidence")]]/summary');
  const fromLast = '//p[contains(., "From last time, 14 November 2026")]';
  await sees(window, fromLast, 'It counts once you say');
  await window.click(buttonThatBegins('Still true'));
  await expect.poll(() => window.read(fromLast), SOON).toBeNull();
  await window.click(label(instrument.levels[3] ?? ''));
  await window.click(buttonThatBegins('Next'));
  await window.goTo(`${address}/about-you`);
  await sees(window, field('Name'), first.profile.organisation);
  await window.goTo(`${address}/plan`);
  const [step] = Object.values(first.plan.actions).filter(({ status }) => status === 'to-do');
  await sees(window, '//main', step?.text ?? 'a step');
}

async function comparesTwoDates(window: BrowserWindow): Promise<void> {
  const dated = (assessment: typeof second) => ({ instrument, assessment });
  const said = (follows: Partial<NonNullable<typeof second.follows>>) => {
    if (second.follows === undefined) throw new Error('It follows the first');
    const now = { ...second, follows: { ...second.follows, ...follows } };
    return yearsReport({ before: dated(first), now: dated(now), guidance, voice: 'you' });
  };
  const before = said({});
  await seesHeading(window, before.headline);
  await sees(window, '//main', before.lead);
  await window.click(label('Mostly the same'));
  await window.click(label('Five or more'));
  const after = said({ samePeople: 'mostly', peopleThen: 5, peopleNow: 5 });
  await sees(window, '//main', after.lead);
  await sees(window, '//main', after.scoresFinding);
  const seventh = '//ul[starts-with(@class, "moves")]/li[7]';
  expect(await window.read(seventh)).toBeNull();
  await window.click(buttonThatBegins('Show the other'));
  await sees(window, seventh, after.up[6]?.title ?? 'a seventh');
  await sees(window, link('Go to the report'), 'Go to the report');
}

/** All of it is on the page before there is a way to save it, and the file holds no more. */
async function givesFigures(browser: Browser, window: BrowserWindow): Promise<void> {
  await seesHeading(window, 'Give figures to a pool');
  expect(await window.read(button('Save this file'))).toBeNull();
  await window.click(label('Who will pool it?'));
  await window.type('A network');
  await window.click(label('What is it for?'));
  await window.type('To see what members share');
  await window.click(button('Show what would go'));
  await sees(window, '//h2[@id="what-goes"]', 'All of what would go');
  await window.click(button('Save this file'));
  const text = await savedText(browser, 'mainstay-contribution.json');
  const read = decodeContribution(text, instrument);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.for).toEqual({ whom: 'A network', what: 'To see what members share' });
  expect(text).not.toContain(first.profile.organisation);
  for (const { score } of Object.values(read.value.dimensions))
    await sees(window, '//main//table', String(score ?? 'none'));
}

/** Too few are told so, what is no contribution is named, and enough make a benchmark. */
async function poolsFiles(
  browser: Browser,
  window: BrowserWindow,
  folder: string,
  address: string,
): Promise<string> {
  const given = [...manyContributions(instrument, 24)].map((each) => {
    const path = join(folder, `${each.id}.mainstay-contribution.json`);
    writeFileSync(path, encodeContribution(each, 'test'));
    return path;
  });
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"type":"mainstay-contribution","version":1');
  await window.goTo(`${address}#/`);
  await window.click('//a[b[.="For a network"]]');
  await seesHeading(window, 'Pool');
  await window.chooseFiles('last-pool', [broken]);
  await sees(window, '//main', '“broken.json” was not opened.');
  await window.chooseFiles('contributions', [...given.slice(0, 6), broken]);
  await sees(window, '//h2[@id="pooled"]', '6 organisations counted');
  await sees(window, '//main', '1 file is not counted:');
  await sees(window, '//main//li', 'broken.json: ');
  await sees(window, '//main', 'it takes ten organisations, and 6 are counted');
  await window.chooseFiles('contributions', given.slice(6));
  await sees(window, '//h2[@id="pooled"]', '24 organisations counted');
  await window.click(button('Save the benchmark'));
  const path = join(folder, 'pooled.mainstay-benchmark.json');
  writeFileSync(path, await savedText(browser, 'mainstay-benchmark.json'));
  return path;
}

async function standsBesideOthers(
  window: BrowserWindow,
  folder: string,
  benchmark: string,
): Promise<void> {
  await seesHeading(window, 'Beside others');
  await window.chooseFiles('benchmark', [join(folder, 'broken.json')]);
  await sees(window, '//main', '“broken.json” was not opened, and nothing here has changed.');
  await window.chooseFiles('benchmark', [benchmark]);
  await sees(window, '//main', '24 organisations that chose to share with A network');
  const read = decodeBenchmark(readFileSync(benchmark, 'utf8'), instrument);
  if (!read.ok) throw new Error(read.problem.code);
  const { series: _, ...beside } = read.value;
  const ours = besideReport({ instrument, assessment: { ...third, beside } }, 'you');
  await seesHeading(window, ours?.headline ?? '');
  for (const { name, words } of ours?.rows.slice(0, 4) ?? [])
    await sees(window, `//tr[th/b="${name}"]`, words);
}

/** What was last saved with such an ending; drivers give downloads names of their own, so that the text decides. */
async function savedText({ downloads }: Browser, ending: string): Promise<string> {
  const type = ending.replace('.json', '');
  const found = () =>
    filesIn(downloads)
      .map((name) => readFileSync(join(downloads, name), 'utf8'))
      .filter((text) => text.includes(`"type": "${type}"`) && text.trimEnd().endsWith('}'));
  await expect.poll(() => found().length, SOON).toBeGreaterThan(0);
  return found().at(-1) ?? '';
}
