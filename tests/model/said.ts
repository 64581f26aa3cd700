/** What must not be, in the words of the one who would find it. */
import type { Assessment, AssessmentHead } from '../../src/core/document/assessment';
import type { BroughtIn } from '../../src/pages/shared/copies/bring-in';
import { isSaidFiled, standingIn } from './app';
import {
  deliver,
  flush,
  idsIn,
  type OneDevice,
  type OneWindow,
  tokensIn,
  type World,
  windowsIn,
} from './world';

/** What a person would compare in a file: all of it but under which id, when, and who has seen what. */
export function contentOf({ answers, together, ...head }: Assessment): string {
  const { id: _, changedAt: __, createdAt: ___, ...own } = head;
  const records = Object.entries(answers).map(([item, record]) => {
    const { changedAt: ____, answeredAt: _____, ...rest } = record;
    return [item, rest] as const;
  });
  const { rivals, gone, sent } = together;
  return JSON.stringify(inOrder({ own, records: Object.fromEntries(records), rivals, gone, sent }));
}

/** The same of what a window shows, worked out once for what stays the same object. */
export function contentShown({ store }: OneWindow, id: string): string {
  const head = store.getState().heads[id];
  const answers = store.getState().responses[id];
  if (head === undefined || answers === undefined) return '';
  const before = contents.get(head);
  if (before?.answers === answers) return before.content;
  const content = contentOf({ ...head, answers });
  contents.set(head, { answers, content });
  return content;
}

const contents = new WeakMap<
  AssessmentHead,
  { readonly answers: Assessment['answers']; readonly content: string }
>();

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, inOrder(each)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What any window says just now that is not so. */
export function faults(world: World): readonly string[] {
  return windowsIn(world).flatMap((window) => {
    const { device, store } = window;
    const { deletedElsewhere, lostIds } = store.getState();
    const said = Object.keys(deletedElsewhere).filter((id) => !device.deleted.has(id));
    // A look may come before the word that it was deleted, which then puts it right.
    const gone = lostIds.filter((id) => !device.deleted.has(id));
    const lost = device.isDropped || device.isCleared ? [] : gone;
    return [
      ...said.map((id) => `${id} is said to be deleted elsewhere, and nobody did`),
      ...lost.map((id) => `${id} is said to be lost, and is not`),
      ...notInAFile(window).map((id) => `${id} is said to be in a file that holds something else`),
    ];
  });
}

const notInAFile = (window: OneWindow): readonly string[] =>
  idsIn(window).filter(
    (id) => isSaidFiled(window.store, id) && !window.device.filed.has(contentShown(window, id)),
  );

/** Told before and after alike; what stands now, and who is in, is what it said, and nothing is lost. */
export function joinedAmiss(
  before: Assessment,
  after: Assessment,
  { news, lines }: Extract<BroughtIn, { readonly is: 'in' }>,
  told: readonly string[],
): readonly string[] {
  const [was, is] = [standingIn(before), standingIn(after)];
  const open = new Set(news.disputed);
  const places = [...new Set([...was.keys(), ...is.keys()])].filter(
    (place) => !open.has(place) && place !== 'plan/order',
  );
  const changed = places.filter((place) => was.get(place) !== is.get(place));
  const found = {
    came: changed.filter((place) => !was.has(place)),
    went: changed.filter((place) => !is.has(place)),
    changed: changed.filter((place) => was.has(place) && is.has(place)),
  };
  const amiss = (['came', 'went', 'changed'] as const).flatMap((kind) => {
    const [said, so] = [[...news[kind]].sort().join(), found[kind].sort().join()];
    return said === so ? [] : [`said to have ${kind}: ${said || 'nothing'}; so it was: ${so}`];
  });
  const [words, now] = [told.join('; '), lines.map(({ text }) => text).join('; ')];
  const other = words === now ? [] : [`told before the press "${words}", after it "${now}"`];
  return [...amiss, ...other, ...peopleAmiss(before, after, news), ...lostIn(before, after)];
}

const countIn = ({ exercise }: Assessment): number =>
  Object.values(exercise?.first.responses ?? {}).filter(({ isWithdrawn }) => !isWithdrawn).length;

function peopleAmiss(
  before: Assessment,
  after: Assessment,
  { people }: Extract<BroughtIn, { readonly is: 'in' }>['news'],
): readonly string[] {
  const said = people.added + people.back - people.withdrawn - people.out.length;
  const so = countIn(after) - countIn(before);
  return said === so ? [] : [`${said} people more were said to be in, and ${so} are`];
}

/** People may be taken out there; of what anyone wrote nothing goes without a way back. */
function lostIn(before: Assessment, after: Assessment): readonly string[] {
  const there = new Set(tokensIn(after));
  const lost = tokensIn(before).filter((token) => token.startsWith('word') && !there.has(token));
  return lost.map((word) => `${word} went in a joining and is kept nowhere`);
}

/** Everybody writes, hears and looks until there is no more to do; then all that is owed is there. */
export async function faultsAtTheEnd(world: World): Promise<readonly string[]> {
  const all = await Promise.all(world.devices.map(faultsOfDevice));
  return [...all.flat(), ...faults(world)];
}

async function faultsOfDevice(device: OneDevice): Promise<readonly string[]> {
  for (let round = 0; round < 3; round += 1) {
    for (const window of device.windows) {
      await flush(window);
      // A press that rescues what is gone may be counted on only where the browser took it.
      if (device.isDropped) await window.store.getState().lostKept();
      await flush(window);
    }
    for (const window of device.windows) {
      await deliver(window);
      await flush(window);
    }
    if (device.windows.every(isAtRest)) break;
  }
  const fresh = await device.disk.open();
  const { assessments, unreadable } = await fresh.load();
  const there = assessments.flatMap(({ assessment, deletion }) =>
    deletion === null ? [assessment] : [],
  );
  const tokens = new Set(there.flatMap(tokensIn));
  const missing = [...device.owed].filter((token) => !tokens.has(token));
  return [
    ...missing.map((token) => `${token} was said to be saved and is nowhere on ${device.name}`),
    ...(unreadable > 0 ? [`${unreadable} records cannot be read on ${device.name}`] : []),
    ...device.windows.flatMap((window) => saidAtTheEnd(window, there)),
  ];
}

const isAtRest = ({ inbox, store }: OneWindow): boolean =>
  inbox.length === 0 &&
  store.getState().save.kind === 'saved' &&
  store.getState().lostIds.length === 0;

function saidAtTheEnd(window: OneWindow, there: readonly Assessment[]): readonly string[] {
  const isSaved = window.store.getState().save.kind === 'saved';
  return idsIn(window).flatMap((id) => {
    const stands = there.find((each) => each.id === id);
    const isKept = stands !== undefined && contentOf(stands) === contentShown(window, id);
    return isSaved && !isKept ? [`${id} is said to be saved, and the device holds another`] : [];
  });
}
