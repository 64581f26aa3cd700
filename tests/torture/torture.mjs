import { openSession, readAll, startAssessment, valueIn, valueOnPage } from './session.mjs';
import { sleep, WAYS } from './ways-to-kill.mjs';

const MOST_FAILURES = 3;
const TELL_EVERY = 10;

/** One profile and one assessment through all the kills; everything is looked at on every start. */
export async function torture(plan) {
  const { tally, kills, say } = plan;
  const random = seeded(plan.seed);
  const ways = shuffledWays(kills, random);
  const first = await openSession(plan);
  const id = await startAssessment(first);
  await first.kill();
  let touched = [];
  for (const [index, way] of ways.entries()) {
    await noting(tally, `kill ${index + 1}, ${way.name}`, async () => {
      touched = await oneKill({ ...plan, id, way, random, touched });
    });
    if (tally.failures.length >= MOST_FAILURES) break;
    if ((index + 1) % TELL_EVERY === 0) say(`${index + 1} kills, ${tally.missing()} missing`);
  }
  await noting(tally, 'the last look', async () => {
    const session = await openSession(plan);
    await look({ ...plan, id, session, touched });
    await session.close();
  });
}

/** A start or a step that fails is a finding, and the next start goes on from there. */
async function noting(tally, where, run) {
  try {
    await run();
  } catch (error) {
    tally.failed(`${where}: ${error.message.split('\n')[0]}`);
  }
}

/** Start, look at everything, act, kill. Returns the places that were acted on. */
async function oneKill(scene) {
  const { way, ledger, tally, random, touched } = scene;
  const session = await openSession(scene);
  try {
    if (way.isAtStart) {
      await session.page.goto(session.address, { waitUntil: 'commit' });
      const at = Date.now();
      await sleep(random() * 600);
      tally.killed(way, (await session.kill()) - at);
      return touched;
    }
    await look({ ...scene, session });
    const at = await way.act({ ...scene, session });
    tally.killed(way, (await session.kill()) - at);
    return ledger.changed();
  } catch (error) {
    await session.kill();
    throw error;
  }
}

/** All of it as a file, and what was last touched on its own page too. */
async function look({ session, id, ledger, tally, touched }) {
  const { unreadable, answers } = await readAll(session, id);
  tally.looked(
    ledger.look((place) => valueIn(answers, place)),
    unreadable,
  );
  for (const place of touched) {
    const onPage = await valueOnPage(session, id, place);
    const inFile = valueIn(answers, place);
    if (onPage !== inFile)
      tally.failed(`${place}: "${onPage}" on the page, "${inFile}" in the file`);
  }
  if (session.errors.length > 0) tally.failed(`an error in the page: ${session.errors[0]}`);
}

/** Every way in its share, in an order of chance. */
function shuffledWays(kills, random) {
  const round = WAYS.flatMap((way) => Array.from({ length: way.share }, () => way));
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
