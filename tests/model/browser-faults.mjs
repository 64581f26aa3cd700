/** What must not be: said of a page, after a joining, after a decision about a person, and at the end. */
import { contentOf, goTo, isSaved, isThere, openPage, stored, wordsIn } from './browser-world.mjs';

/** What any window of the device says just now and is not so. */
export async function saidAmiss(device) {
  const faults = device.errors.splice(0).map((message) => `an error in the page: ${message}`);
  for (const page of device.pages) {
    const heading = await page
      .locator('main h1')
      .first()
      .textContent({ timeout: 1_000 })
      .catch(() => '');
    if (!heading?.includes('was deleted in another window')) continue;
    const id = decodeURIComponent(/#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '');
    if (!device.deleted.has(id)) faults.push(`${heading}, and nobody deleted it`);
  }
  return faults;
}

const KINDS = [
  ['evidence', /(\d+) lines? of evidence/],
  ['actions', /(\d+) actions? of the plan/],
];

/** Told before and after alike, and as many came and went as was said. */
export function joinedAmiss({ told, said, titles, before, after }) {
  if (titles.length === 0) return [];
  const faults = [];
  if (told.join('\n') !== said.join('\n'))
    faults.push(`told before "${told.join(' ')}", after "${said.join(' ')}"`);
  const lineOf = (title) => said[titles.indexOf(title)] ?? '';
  for (const [kind, pattern] of KINDS) {
    const count = (title) => Number(pattern.exec(lineOf(title))?.[1] ?? 0);
    const [was, is] = [thingsIn(before, kind), thingsIn(after, kind)];
    const came = [...is].filter((thing) => !was.has(thing)).length;
    const went = [...was].filter((thing) => !is.has(thing)).length;
    if (count('Came in') !== came || count('Went from here') !== went)
      faults.push(
        `${kind}: said ${lineOf('Came in')} ${lineOf('Went from here')}, ${came} came and ${went} went`,
      );
  }
  const left = new Set(wordsIn(after));
  const lost = wordsIn(before).filter((word) => !left.has(word));
  return [...faults, ...lost.map((word) => `${word} went in a joining and is kept nowhere`)];
}

const thingsIn = (all, kind) =>
  new Set(
    Object.values(all).flatMap(({ id, answers, plan }) =>
      kind === 'actions'
        ? Object.keys(plan.actions).map((action) => `${id} ${action}`)
        : Object.entries(answers).flatMap(([item, { evidence }]) =>
            evidence.map((line) => `${id} ${item} ${line.id}`),
          ),
    ),
  );

/** Whom it was about stands as was decided, and nobody else has changed. */
export function peopleAmiss(what, { before, after, respondent, answers }) {
  const others = (all) => {
    const { [respondent]: _, ...rest } = all;
    return JSON.stringify(rest);
  };
  const faults = others(before) === others(after) ? [] : ['someone else was changed as well'];
  const [stood, stands] = [before[respondent]?.answers, after[respondent]?.answers];
  const wanted = { left: stood, out: undefined, pressed: answers, in: stood ?? answers }[what];
  if (stands !== wanted && !(what === 'in' && stands === answers))
    faults.push(`${what}: ${respondent} stands with ${stands}, not ${wanted}`);
  return faults;
}

/** All that is owed is stored, reads, and is said of files as it is. */
export async function faultsAtTheEnd(world) {
  const faults = [];
  for (const device of world.devices) {
    if (device.context === null) continue;
    for (const page of device.pages) await isSaved(page);
    const page = await openPage(world, device);
    await goTo(page, '#/');
    const all = await stored(device);
    const there = new Set(wordsIn(all));
    for (const word of device.owed)
      if (!there.has(word))
        faults.push(`${word} was said to be saved and is nowhere (${device.name})`);
    if (await isThere(page.getByText(/could not be read/)))
      faults.push(`something could not be read (${device.name})`);
    faults.push(...(await filedAmiss(device, page, all)), ...(await saidAmiss(device)));
  }
  return faults;
}

/** "Saved to a file" without "changed since" is said only where the last file holds what is here. */
async function filedAmiss(device, page, all) {
  const rows = await page.locator('li.assess').all();
  const faults = [];
  for (const row of rows) {
    const said = await row.locator('.tag').first().innerText();
    if (!/^Saved to a file/.test(said.trim()) || /changed since/.test(said)) continue;
    const href = await row.getByRole('link').first().getAttribute('href');
    const id = decodeURIComponent(/#\/a\/([^/]+)/.exec(href)[1]);
    if (!device.filed.has(contentOf(all[id])))
      faults.push(`${id} is said to be in a file that holds something else`);
  }
  return faults;
}
