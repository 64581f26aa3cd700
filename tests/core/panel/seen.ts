/** What a scorecard shows of a room, question by question, and what everybody it is of said. */

import type { Collection, PanelRole } from '../../../src/core/document/collection';
import type { Exercise } from '../../../src/core/document/exercise';
import { answersMark } from '../../../src/core/exercise/shown';
import { type AnswerTally, SAID_NOTHING, tallyOfCards } from '../../../src/core/panel/answer-sheet';
import { middleStands } from '../../../src/core/panel/beside-first';
import { countsOf } from '../../../src/core/panel/combine-item';
import { roundItem } from '../../../src/core/panel/combine-round';
import type {
  AgainItem,
  PanelItem,
  PanelScorecard,
  RoundItem,
} from '../../../src/core/panel/panel';
import { type Round, roundOf } from '../../../src/core/panel/round';
import { distributionOf } from '../../../src/core/panel/spread';
import { changeBetween, changeOfCards } from '../../../src/core/panel/who-voted';
import { peopleIn } from '../../../src/core/response/count-in';
import { panelOf } from '../../support/cases/panel-case';
import type { Counts, Said, Sight } from './onlooker';
import { after, ITEMS, instrument, type Now, personAt, type Room, roomOf, SIGNS } from './room';

/** Who is counted, each with the answers that were counted. */
const unitsIn = (collection: Collection): readonly (readonly [string, string])[] =>
  collection.shown === null
    ? peopleIn(collection).map(([id, response]) => [id, `${id} ${answersMark(response)}`])
    : Object.entries(collection.shown.counted).map(([id, { mark }]) => [id, `${id} ${mark}`]);

type Seen = { readonly sights: readonly Sight[]; readonly truth: ReadonlyMap<string, Said> };

/** All that a scorecard tells of one item, and what everybody it is of said. */
export function seenOf(
  { exercise, carded: cards }: Now,
  item: string,
  roles: ReadonlyMap<string, PanelRole>,
): readonly Sight[] {
  const panel = panelOf({ instrument, exercise });
  const found = panel.items.find((each) => each.item === item);
  if (found === undefined) return [];
  const units = unitsIn(exercise.first);
  const people = units.map(([, unit]) => unit);
  return [
    firstSight(found, people),
    ...sidesSight(found, people, roles),
    ...rolesSight(panel, people, roles),
    ...againSight(exercise, found, { units, carded: cards[item] ?? [] }),
  ];
}

const tallyOf = (counts: Counts | undefined): AnswerTally =>
  Uint32Array.from({ length: SAID_NOTHING + 1 }, (_, code) => counts?.[code] ?? 0);
const UNKNOWN = Array.from({ length: SAID_NOTHING + 1 }, () => null);

const toldIn = ({ state, median, between, counts, spread }: RoundItem): string =>
  JSON.stringify([state, median, between, counts, spread]);

const knownIn = ({ counts, spread }: RoundItem, people: number): readonly (number | null)[] => [
  ...(spread?.distribution ?? [null, null, null, null, null]),
  counts?.dontKnow ?? null,
  counts?.notApplicable ?? null,
  counts === null ? null : people - counts.people,
];

const firstSight = (item: PanelItem, people: readonly string[]): Sight => ({
  sets: [people],
  known: [knownIn(item, people.length)],
  made: ([counts]) => toldIn(roundItem(tallyOf(counts), 'not-attributed', people.length)),
  shown: toldIn(item),
});

/** Staff and others apart. */
function sidesSight(
  { byRole }: PanelItem,
  people: readonly string[],
  roles: ReadonlyMap<string, PanelRole>,
): readonly Sight[] {
  if (byRole === null) return [];
  const sides = [
    { role: 'staff', side: byRole.staff },
    { role: 'not-staff', side: byRole.notStaff },
  ] as const;
  return sides.map(({ role: wanted, side }) => ({
    sets: [people.filter((unit) => roles.get(unit) === wanted)],
    known: [[...side.distribution, null, null, null]],
    made: ([counts]) => JSON.stringify(distributionOf(tallyOf(counts))),
    shown: JSON.stringify(side.distribution),
  }));
}

/** How many are of each side tells no answer; a lone one of a side is told apart by it. */
function rolesSight(
  { roles: told }: PanelScorecard,
  people: readonly string[],
  roles: ReadonlyMap<string, PanelRole>,
): readonly Sight[] {
  if (told === null) return [];
  return (['staff', 'not-staff', ''] as const).flatMap((wanted) => {
    const side = people.filter((unit) => roles.get(unit) === wanted);
    return side.length === 0
      ? []
      : [{ sets: [side], known: [UNKNOWN], made: () => wanted, shown: wanted }];
  });
}

type AgainBy = {
  readonly units: readonly (readonly [string, string])[];
  readonly carded: readonly string[];
};

/** The second vote, or no more than whether the middle stands. */
function againSight(
  exercise: Exercise,
  { item, again }: PanelItem,
  { units: first, carded: holders }: AgainBy,
): readonly Sight[] {
  if (again === null || (!again.isBeside && again.stands === null)) return [];
  const units = new Map(first.map(([id, unit]) => [personAt(id), unit]));
  const people = first.map(([, unit]) => unit);
  const ids = again.how === 'cards' ? holders : Object.keys(exercise.again?.shown?.counted ?? {});
  const voters = ids.map((id) => units.get(personAt(id)) ?? id);
  if (again.isBeside) {
    return [
      {
        sets: [voters],
        known: [knownIn(again, voters.length)],
        made: ([counts]) => toldIn(roundItem(tallyOf(counts), 'not-attributed', voters.length)),
        shown: toldIn(again),
      },
    ];
  }
  const change = changeSeen(exercise, again, item);
  return [
    {
      sets: [people, voters],
      known: [UNKNOWN, UNKNOWN],
      made: ([before, now]) => String(middleStands(tallyOf(before), tallyOf(now), change)),
      shown: String(again.stands),
    },
  ];
}

const roundsIn = ({ first, again }: Exercise): readonly [Round, Round | null] => [
  roundOf(instrument.items, first),
  again === null ? null : roundOf(instrument.items, again),
];

function changeSeen(exercise: Exercise, { how }: AgainItem, item: string) {
  const [first, again] = roundsIn(exercise);
  const cards = exercise.cards[item];
  if (how === 'codes' && again !== null) return changeBetween(first, again);
  return changeOfCards(
    first,
    cards ? countsOf(tallyOfCards(cards.levels, cards.dontKnow)).people : 0,
  );
}

/** All that was shown of the room, of one item, and what everybody said. */
export function shownOf({ people, later }: Room, item: string, look: typeof seenOf = seenOf): Seen {
  let now: Now = { exercise: roomOf({ people }), carded: {} };
  const sights: Sight[] = [];
  const truth = new Map<string, Said>();
  const roles = new Map<string, PanelRole>();
  const see = () => {
    for (const [id, response] of peopleIn(now.exercise.first)) {
      const unit = `${id} ${answersMark(response)}`;
      truth.set(unit, SIGNS.indexOf(response.answers[ITEMS.indexOf(item)] ?? '-'));
      roles.set(unit, response.role);
    }
    sights.push(...look(now, item, roles));
  };
  see();
  for (const each of later) {
    now = after(now, each);
    see();
  }
  return { sights, truth };
}
