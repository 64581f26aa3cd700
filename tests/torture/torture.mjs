import { readDevice } from './read-device.mjs';
import { openSession, sleep, startAssessment, valueIn, valueOnPage } from './session.mjs';
import { WAYS } from './ways-to-kill.mjs';
import { isSame } from './whole-acts.mjs';

const MOST_FAILURES = 6;
const TELL_EVERY = 10;
/** So far apart are the numbers that two profiles give to the people they make up. */
const PEOPLE_EACH = 1_000;

/** Several profiles side by side through all the kills; everything kept is looked at on every start. */
export async function torture(plan) {
  const { tally, kills, profiles, seed, say } = plan;
  const ways = shuffledWays(kills, seeded(seed), plan.only);
  let done = 0;
  const next = () => (tally.failures.length < MOST_FAILURES ? ways.pop() : undefined);
  const told = () => {
    done += 1;
    if (done % TELL_EVERY === 0) say(`${done} kills, ${tally.missing()} missing`);
  };
  await Promise.all(
    profiles.map((profile, at) =>
      tortureOne({ ...plan, profile, number: at, random: seeded(seed + 1 + at), next, told }),
    ),
  );
}

/** What is known of one profile: what was there at the last look, and what was done since. */
const newLane = (number, ledger) => ({
  ledger,
  /** Of the assessment that is answered; null while there is none. */
  id: null,
  files: new Map(),
  pending: null,
  touched: [],
  numbers: { file: 0, person: number * PEOPLE_EACH },
});

async function tortureOne(plan) {
  const { tally, number, next, told } = plan;
  const lane = newLane(number, plan.createLedger());
  for (let way = next(); way !== undefined; way = next()) {
    const where = `profile ${number + 1}, ${way.name}`;
    await noting(tally, where, () => oneKill({ ...plan, lane, way, where }));
    told();
  }
  await noting(tally, `profile ${number + 1}, the last look`, async () => {
    const session = await openSession({ ...plan, lane });
    await look({ ...plan, lane, session, where: `profile ${number + 1}, the last look` });
    await session.close();
  });
}

/** A start or a step that fails is a finding, and the next start goes on from there. */
async function noting(tally, where, run) {
  try {
    await run();
  } catch (error) {
    tally.failed(`${where}: ${error.message.split('\n').slice(0, 2).join(' ')}`);
  }
}

/** Start, look at everything, act, kill. */
async function oneKill(scene) {
  const { way, tally, random, lane } = scene;
  const session = await openSession(scene);
  try {
    if (way.isAtStart) {
      await session.page.goto(session.address, { waitUntil: 'commit' });
      const at = Date.now();
      await sleep(random() * 600);
      tally.killed(way, (await session.kill()) - at);
      return;
    }
    await look({ ...scene, session });
    if (lane.id === null) await begin({ ...scene, session });
    const { id, ledger } = lane;
    const read = () => readDevice(session);
    const at = await way.act({ ...scene, session, id, ledger, read });
    tally.killed(way, (await session.kill()) - at);
    lane.touched = ledger.changed();
  } catch (error) {
    await session.kill();
    throw error;
  }
}

/** An assessment to answer, and what else is there, which is nothing. */
async function begin({ session, lane, createLedger }) {
  lane.ledger = createLedger();
  lane.touched = [];
  lane.id = await startAssessment(session);
  lane.files = (await readDevice(session)).files;
}

/** All of it as files, and what was last touched on its own page too. */
async function look(scene) {
  const { session, lane, tally, where } = scene;
  const { pending } = lane;
  const mayBeEmpty = lane.id === null || pending?.mayBeEmpty === true;
  const { unreadable, files } = await readDevice(session, { mayBeEmpty });
  for (const text of unreadable) tally.failed(`${where}: ${text}`);
  const outcome = pending?.judge(lane.files, files);
  if (pending) tally.judged(pending.way, pending.shown, outcome, where);
  const isCleared = pending?.mayBeEmpty === true && outcome === 'done';
  if (isCleared) lane.id = null;
  else for (const fault of otherwiseChanged(lane, files)) tally.failed(`${where}: ${fault}`);
  lane.files = files;
  lane.pending = null;
  if (lane.id !== null && !files.has(lane.id))
    tally.failed(`${where}: what was answered is gone, and nobody deleted it`);
  if (lane.id !== null) await lookAtAnswers(scene, files.get(lane.id)?.answers ?? {});
  lane.touched = [];
  if (session.errors.length > 0)
    tally.failed(`${where}: an error in the page: ${session.errors[0]}`);
}

async function lookAtAnswers({ session, lane, tally, where }, answers) {
  tally.looked(lane.ledger.look((place) => valueIn(answers, place)));
  for (const place of lane.touched) {
    const onPage = await valueOnPage(session, lane.id, place);
    const inFile = valueIn(answers, place);
    if (onPage !== inFile)
      tally.failed(`${where}: ${place}: "${onPage}" on the page, "${inFile}" in the file`);
  }
}

/** What nothing was done to must be as it was; of the one that is answered the ledger knows. */
function otherwiseChanged({ files: before, pending, id: answered }, after) {
  const isTouched = (file) => file.id === answered || pending?.touches(file) === true;
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (isTouched(was ?? is)) return [];
    if (was === undefined) return [`"${is.name}" is there, and nobody put it there`];
    if (is === undefined) return [`"${was.name}" is gone, and nobody deleted it`];
    return isSame(ofPerson(was), ofPerson(is)) ? [] : [`"${was.name}" has changed`];
  });
}

/** All of a file but what the app keeps beside it to put copies together, which saving it changes. */
const ofPerson = ({ text: _text, together: _together, ...file }) => file;

/** Every way in its share, in an order of chance. */
function shuffledWays(kills, random, only) {
  const asked = WAYS.filter(({ name }) => name.includes(only));
  const round = asked.flatMap((way) => Array.from({ length: way.share }, () => way));
  return Array.from({ length: Math.ceil(kills / round.length) }, () =>
    round
      .map((way) => ({ way, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ way }) => way),
  )
    .flat()
    .slice(0, kills);
}

/** Mulberry32: small, and the same on every machine. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
