/**
 * The same kinds of events as sequences/, through the app's own controls in a real browser: two
 * devices, the first with up to three windows. What a page said to be saved is owed until a person
 * takes it away; what is said of files and of joinings is compared with what is on the device.
 */
import fc from 'fast-check';
import { acts } from './browser-acts.mjs';
import { faultsAtTheEnd, saidAmiss } from './browser-faults.mjs';
import { createDevice, madeUp, openDevice, openPage } from './browser-world.mjs';

const names = [
  ...['note', 'note', 'answer', 'dontKnow', 'notOurRole', 'clearAnswer', 'evidence', 'noEvidence'],
  ...[
    'delete',
    'undo',
    'keepAfterAll',
    'keepLost',
    'save',
    'save',
    'open',
    'open',
    'part',
    'start',
  ],
  ...['link', 'paste', 'takeOut', 'undoDecision', 'signOff', 'clearAll', 'openWindow', 'reload'],
  ...['kill', 'killWriting', 'lost', 'forward', 'back', 'midnight', 'zone', 'look', 'delete'],
];

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...names),
    /** Which device, window, assessment, question or file, and which of two ways. */
    device: fc.nat(3),
    window: fc.nat(2),
    which: fc.nat(5),
    way: fc.nat(2),
  }),
  { minLength: 8, maxLength: 14, size: 'max' },
);

/**
 * One random sequence. `newContext` makes a browser context with storage of its own each time;
 * `address` is where the built app is, with a slash at the end. The same seed gives the same steps.
 * Returns the steps that did something, and what must not be, in words.
 */
async function runSequence({ newContext, address, seed }) {
  const [sequence] = fc.sample(steps, { seed, numRuns: 1 });
  const world = {
    ...{ newContext, address, made: await madeUp(), files: [], taken: [], count: 100, seed },
    devices: [createDevice('ours', ['spring', 'room']), createDevice('theirs', ['spring'])],
  };
  const faults = [];
  try {
    for (const step of sequence) {
      faults.push(...(await oneStep(world, step)));
      if (faults.length > 0) break;
    }
    if (faults.length === 0) faults.push(...(await faultsAtTheEnd(world)));
  } catch (error) {
    faults.push(`it went no further: ${error.message.split('\n')[0]}`);
  } finally {
    for (const { context } of world.devices) await context?.close().catch(() => {});
  }
  return { seed, steps: world.taken, faults };
}

/** The first device comes three times in four. */
async function oneStep(world, { what, device: at, window, which, way }) {
  const device = world.devices[at === 3 ? 1 : 0];
  if (device.context === null) await openDevice(world, device);
  if (device.pages.length === 0) await openPage(world, device);
  const page = device.pages[window % device.pages.length];
  for (const other of device.pages) if (other !== page) await other.evaluate(leaveField);
  await page.bringToFront();
  const found = await acts[what]({ world, device, page, which, way });
  if (found === null) return [];
  world.taken.push(`${what} (${device.name}, window ${device.pages.indexOf(page) + 1})`);
  return [...(found ?? []), ...(await saidAmiss(device))];
}

/** Runs in the page. A person has one cursor; a driven browser leaves one in every window. */
function leaveField() {
  const field = document.activeElement;
  if (field instanceof HTMLElement) field.blur();
}

/**
 * So many sequences, one seed after the other, a few side by side. `say` is called with each that found
 * something, and now and then with how far it is. Returns how many sequences and steps there were,
 * and those that found something.
 */
export async function runSequences({ newContext, address, seed, runs, lanes, say }) {
  const found = [];
  let [next, done, steps] = [seed, 0, 0];
  const lane = async () => {
    while (next < seed + runs) {
      const one = await runSequence({ newContext, address, seed: next++ });
      done += 1;
      steps += one.steps.length;
      if (one.faults.length > 0) {
        found.push(one);
        say(`seed ${one.seed}: ${one.steps.join(', ')}\n  ${one.faults.join('\n  ')}`);
      }
      if (done % 10 === 0) say(`${done} sequences, ${steps} steps, ${found.length} with a fault`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { runs: done, steps, found };
}
