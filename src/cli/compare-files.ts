import { actionsSince } from '../core/comparison/actions-since';
import { compareDates, type DimensionChange } from '../core/comparison/compare-dates';
import type { Dated } from '../core/comparison/dated';
import type { MatchedItem } from '../core/comparison/matched-items';
import type { WhoAnswered } from '../core/comparison/smallest-change';
import { whoAnswered } from '../core/comparison/who-answered';
import { type Editions, openFile } from './open-file';
import { readFlags } from './options';
import { refusal } from './refusal';
import { complain, print } from './say';

/** `mainstay compare`: null where it was called wrongly. */
export function compareFiles(questions: Editions, args: readonly string[]): number | null {
  const called = readFlags(args, {
    values: ['people-then', 'people-now'],
    switches: ['mostly-the-same'],
  });
  const [older, newer, ...more] = called?.files ?? [];
  if (called === null || older === undefined || newer === undefined || more.length > 0) return null;
  const people = [called.values['people-then'], called.values['people-now']];
  if (people.some((each) => each !== undefined && !/^[1-9]\d{0,3}$/.test(each))) return null;
  const opened = [older, newer].map((file) => ({ file, result: openFile(questions, file) }));
  const refusals = opened.flatMap(({ file, result }) =>
    result.ok ? [] : [`${file}: not compared. ${refusal(result.problem)}`],
  );
  const [before, now] = opened.flatMap(({ result }) => (result.ok ? [result.value] : []));
  if (before === undefined || now === undefined) return complain(refusals);
  const told = whoAnswered(before, now);
  const [thenCount, nowCount] = people;
  return print(
    comparisonJson(before, now, {
      before: thenCount === undefined ? told.before : Number(thenCount),
      now: nowCount === undefined ? told.now : Number(nowCount),
      areMostlyTheSame: called.switches.has('mostly-the-same') || told.areMostlyTheSame,
    }),
  );
}

const dateJson = ({ instrument, assessment }: Dated) => ({
  name: assessment.name,
  date: assessment.assessedOn,
  questions: instrument.version,
});

/** Levels 0-4 in halves, scores whole, `change` in points to two decimals. */
function comparisonJson(before: Dated, now: Dated, who: WhoAnswered) {
  const compared = compareDates(before, now, who);
  return {
    before: dateJson(before),
    now: dateJson(now),
    who,
    items: {
      matched: compared.matched.map(itemJson),
      up: compared.up.map(({ item }) => item.id),
      down: compared.down.map(({ item }) => item.id),
      notCompared: compared.unmatched.map(({ item, why, formerly }) => ({
        item: item.id,
        why,
        ...(formerly !== null && { was: formerly.stem, is: item.stem }),
      })),
    },
    dimensions: compared.dimensions.map(changeJson),
    stepsDone: actionsSince(before, now).map(({ id, action, gaps }) => ({
      id,
      text: action.text,
      gaps: gaps.map(({ item, since }) => ({ item: item.id, since })),
    })),
  };
}

const itemJson = ({ item, before, now, evidence }: MatchedItem) => ({
  item: item.id,
  number: item.number,
  before: before / 2,
  now: now / 2,
  evidence,
});

const changeJson = (change: DimensionChange) => ({
  id: change.id,
  kind: change.kind,
  name: change.name,
  matchedItems: change.matched,
  before: change.before,
  now: change.now,
  change: change.change === null ? null : Math.round(100 * change.change) / 100,
  smallestChange: change.smallest,
  claim: change.claim,
  why: change.why,
  own: { before: change.own.before?.score ?? null, now: change.own.now?.score ?? null },
});
