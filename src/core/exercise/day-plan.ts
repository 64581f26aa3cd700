/** The plan of the day: how the minutes a room has are shared out. Method 3.5. */

/** In minutes, from showing the answers to the close, a break among them. */
export const DAY_LENGTHS = [30, 75, 110] as const;
export type DayLength = (typeof DAY_LENGTHS)[number];
/** Until someone says how long they have. */
export const USUAL_LENGTH: DayLength = 110;

export type DayPartName =
  | 'reveal'
  | 'discuss'
  | 'vote'
  | 'break'
  | 'find-out'
  | 'priorities'
  | 'close';
type DayPart = { readonly name: DayPartName; readonly minutes: number };

export type DayPlan = {
  readonly length: DayLength;
  /** In their order, those that take no time left out; together as long as the day. */
  readonly parts: readonly DayPart[];
  /** How many questions of the discussion list there is time for. */
  readonly most: number;
  /** Minutes a question, and how many of them are spent in pairs before its dots are looked at. */
  readonly each: number;
  readonly pairs: number;
};

type Shape = Readonly<Record<DayPartName, number>> & {
  readonly each: number;
  readonly pairs: number;
};

/** A judgement of ours. Under an hour there is no second vote, under an hour and a half no break. */
const SHAPES: Readonly<Record<DayLength, Shape>> = {
  30: {
    ...{ reveal: 4, discuss: 12, vote: 0, break: 0, 'find-out': 3, priorities: 8, close: 3 },
    ...{ each: 4, pairs: 0 },
  },
  75: {
    ...{ reveal: 8, discuss: 30, vote: 8, break: 0, 'find-out': 6, priorities: 18, close: 5 },
    ...{ each: 5, pairs: 1 },
  },
  110: {
    ...{ reveal: 10, discuss: 40, vote: 10, break: 10, 'find-out': 10, priorities: 25, close: 5 },
    ...{ each: 5, pairs: 1 },
  },
};
const ORDER = [
  ...(['reveal', 'discuss', 'vote', 'break'] as const),
  ...(['find-out', 'priorities', 'close'] as const),
];

/** More voices than this take a minute more a question, so that there are fewer questions. */
const MANY_PEOPLE = 12;
/** Fewer have nobody to turn to, so that everyone talks together. */
const LEAST_FOR_PAIRS = 5;
const MOST_EACH = 8;
const LEAST_EACH = 2;

export type DayFacts = {
  readonly length: DayLength;
  /** How many questions are on the discussion list; null before that is known. */
  readonly listed: number | null;
  /** How many more the room put on it: those are talked about whatever there is time for. */
  readonly added?: number;
  /** How many people are there; 0 before that is known. */
  readonly people: number;
};

/**
 * What a room does with its minutes. Fewer questions get more time each, up to eight minutes, and
 * what is left over goes to the priorities; more than twelve people get a minute more each, for fewer
 * questions. Method 3.5.
 */
export function dayPlan({ length, listed, added = 0, people }: DayFacts): DayPlan {
  const shape = SHAPES[length];
  const usual = shape.each + (people > MANY_PEOPLE ? 1 : 0);
  const room = Math.floor(shape.discuss / usual);
  const most = Math.min(listed ?? room, room);
  const talked = most + added;
  const each =
    talked === 0
      ? 0
      : Math.max(LEAST_EACH, Math.min(MOST_EACH, Math.floor(shape.discuss / talked)));
  // Nothing to talk about, nothing to vote on again.
  const vote = talked === 0 ? 0 : shape.vote;
  const discuss = Math.min(shape.discuss, each * talked);
  const over = shape.discuss - discuss + (shape.vote - vote);
  const minutes = { ...shape, discuss, vote, priorities: shape.priorities + over };
  return {
    length,
    parts: ORDER.map((name) => ({ name, minutes: minutes[name] })).filter(
      (part) => part.minutes > 0,
    ),
    most,
    each,
    pairs: people === 0 || people >= LEAST_FOR_PAIRS ? shape.pairs : 0,
  };
}

/** The minutes of one part; 0 where the day has none of it. */
export const minutesFor = ({ parts }: DayPlan, name: DayPartName): number =>
  parts.find((part) => part.name === name)?.minutes ?? 0;
