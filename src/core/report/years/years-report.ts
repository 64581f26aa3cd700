import { type ActionSince, actionsSince } from '../../comparison/actions-since';
import {
  type Comparison,
  compareDates,
  type DimensionChange,
} from '../../comparison/compare-dates';
import type { Dated } from '../../comparison/dated';
import type { MatchedItem } from '../../comparison/matched-items';
import type { WhoAnswered } from '../../comparison/smallest-change';
import { type DimensionTrend, trendOf } from '../../comparison/trend';
import { whoAnswered } from '../../comparison/who-answered';
import type { Guidance } from '../../instrument/instrument';
import type { Voice } from '../../report-model/report-model';
import type {
  ChangeRow,
  MoveRow,
  NotComparedRow,
  TrendReport,
  YearsReport,
} from '../../report-model/years-model';
import { halfLevelName } from '../../wording/half-level';
import { countWord, dateWords, lowerFirst, plural, upperFirst } from '../../wording/words';
import { scoreGroupOf } from './score-group';

export type YearsInput = {
  readonly before: Dated;
  readonly now: Dated;
  readonly guidance: Guidance;
  readonly voice: Voice;
};

type Scene = YearsInput & {
  readonly who: WhoAnswered;
  readonly compared: Comparison;
  readonly name: (level: number) => string;
};

/** Two dates in words, by method 4: answers first, then scores, and never an arrow where no claim is allowed. */
export function yearsReport(input: YearsInput): YearsReport {
  const { before, now } = input;
  const who = whoAnswered(before, now);
  const compared = compareDates(before, now, who);
  const name = (level: number) => halfLevelName(now.instrument.levels, level);
  const scene: Scene = { ...input, who, compared, name };
  const scores = compared.dimensions.map((change) => changeRow(scene, change));
  return {
    headline: headlineOf(compared),
    lead: leadOf(scene),
    names: namesOf(before, now),
    up: compared.up.map((each) => moveRow(scene, each)),
    down: compared.down.map((each) => moveRow(scene, each)),
    clearFrom: clearFrom(scene),
    scoresFinding: findingOf(compared.dimensions),
    scores,
    steps: actionsSince(before, now).map(stepRow),
    notCompared: compared.unmatched.map(notComparedRow),
    all: compared.matched.map((each) => plainRow(scene, each)),
  };
}

function headlineOf({ matched, up, down }: Comparison): string {
  if (matched.length === 0) return 'The two dates cannot be compared';
  const rose = up.length === 0 ? '' : `${answers(up.length)} moved up`;
  const fell = down.length === 0 ? '' : `${countWord(down.length)} moved down`;
  if (rose !== '' && fell !== '') return `${rose} since last time, and ${fell}`;
  if (rose !== '') return `${rose} since last time, and none moved down`;
  if (fell !== '') return `${answers(down.length)} moved down since last time, and none moved up`;
  return 'No answer has moved a level since last time';
}

const answers = (count: number): string =>
  upperFirst(`${countWord(count)} ${plural(count, 'answer')}`);

function leadOf({ before, now, who, compared }: Scene): string {
  const [then, today] = [before, now].map(({ assessment }) => dateWords(assessment.assessedOn));
  const all =
    compared.matched.length + compared.unmatched.filter(({ why }) => why !== 'gone').length;
  const days = then === '' || today === '' ? 'Two dates' : `${then} and ${today}`;
  const asked =
    compared.matched.length === 0
      ? 'No question was answered both times in words that mean the same.'
      : compared.matched.length === all
        ? `All ${all} questions can be compared.`
        : `${compared.matched.length} of the ${all} questions can be compared.`;
  return `${days}, answered by ${whoWords(who)}. ${asked}`;
}

function whoWords({ before, now, areMostlyTheSame }: WhoAnswered): string {
  if (before === 1 && now === 1)
    return areMostlyTheSame ? 'the same person' : 'one person each time';
  const people =
    before === now
      ? `${countWord(now)} people`
      : `${countWord(before)} and then ${countWord(now)} people`;
  return `${people}, ${areMostlyTheSame ? 'mostly the same' : 'not mostly the same'}`;
}

function namesOf(before: Dated, now: Dated): YearsReport['names'] {
  const [then = '', today = ''] = [before, now].map(({ assessment }) => assessment.assessedOn);
  const year = (day: string) => day.split('-')[0] ?? '';
  if (then === '' || today === '') return { before: 'Last time', now: 'Now' };
  return year(then) === year(today)
    ? { before: dateWords(then), now: dateWords(today) }
    : { before: year(then), now: year(today) };
}

function plainRow({ guidance, name }: Scene, { item, before, now }: MatchedItem) {
  const lacking = guidance.items[item.id]?.gapTitle[now >= 4 ? 1 : 0];
  const title = now < before ? (lacking ?? item.title) : item.title;
  return {
    item: item.id,
    number: item.number,
    title,
    before: before / 2,
    now: now / 2,
    words: before === now ? name(now / 2) : `${name(before / 2)} to ${lowerFirst(name(now / 2))}`,
  };
}

function moveRow(scene: Scene, each: MatchedItem): MoveRow {
  const { voice, now, name } = scene;
  const yardstick = now.assessment.follows?.yardstick[each.item.id] ?? null;
  const own = voice === 'you' ? 'Your own view' : 'Our own view';
  return {
    ...plainRow(scene, each),
    held: each.evidence >= 2 ? 'With a document to show for it' : own,
    yardstick,
    yardstickWords:
      yardstick === null
        ? ''
        : `By today’s yardstick, last time was ${lowerFirst(name(yardstick))}`,
  };
}

const STATUS = {
  up: 'Clearly up',
  down: 'Clearly down',
  'no-clear-change': 'No clear change',
  none: 'Not compared',
} as const;

function changeRow(scene: Scene, change: DimensionChange): ChangeRow {
  const { id, kind, name, before, now, claim } = change;
  const isClear = (claim === 'up' || claim === 'down') && before !== null && now !== null;
  return {
    id,
    kind,
    group: scoreGroupOf(scene.now.instrument, kind),
    name,
    status: STATUS[claim],
    drawn: isClear ? { before, now } : null,
    words: isClear ? `${before} to ${now}` : sentenceOf(scene, change),
  };
}

function sentenceOf({ compared }: Scene, change: DimensionChange): string {
  const { before, now, why, matched, own } = change;
  if (why === null) return `${before} then, ${now} now. Too small a change to call.`;
  const each = [
    own.before?.score == null ? '' : `${own.before.score} then.`,
    own.now?.score == null ? '' : `${own.now.score} now.`,
  ].join(' ');
  const reworded = compared.unmatched.filter(
    ({ item, why: reason }) => reason === 'reworded' && (own.now?.items.includes(item.id) ?? false),
  ).length;
  const because: Readonly<Record<NonNullable<typeof why>, string>> = {
    'nothing-matched':
      reworded > 0
        ? `${upperFirst(countWord(reworded))} of its questions ${plural(reworded, 'was', 'were')} reworded since, so the two cannot be compared.`
        : 'None of its questions was answered both times.',
    'few-matched': `Only ${countWord(matched)} of its questions ${plural(matched, 'was', 'were')} answered both times in the same words; it takes six.`,
    'little-weight':
      'The questions answered both times in the same words are less than three quarters of it.',
    reduced: 'More than a third of it was not your role at one of the dates.',
    quick: 'A quick check asks too little to call a change.',
    'not-shown': 'The room has not seen its answers yet.',
  };
  return `${each} ${because[why]}`.trim();
}

function clearFrom({ who, compared }: Scene): string {
  const smallest = [...new Set(compared.dimensions.map((each) => each.smallest))].toSorted(
    (one, other) => one - other,
  );
  const people = Math.min(who.before, who.now);
  const answering =
    people === 1 ? 'With one person answering' : `With ${countWord(people)} people answering`;
  const few =
    smallest.length > 1 ? `, and from ${smallest.at(-1)} where few questions can be compared` : '';
  return `${answering}${who.areMostlyTheSame ? '' : ', not the same at both dates'}, a change is called clear from ${smallest[0] ?? 0} points on${few}. Less can be chance.`;
}

function findingOf(dimensions: readonly DimensionChange[]): string {
  const sections = dimensions.filter(({ kind }) => kind === 'section');
  const clear = sections.filter(({ claim }) => claim === 'up' || claim === 'down');
  const [only] = clear;
  if (sections.every(({ claim }) => claim === 'none')) return 'No section can be compared';
  if (only === undefined) return 'No section has clearly changed';
  return clear.length === 1
    ? `${only.name} is the one clear change`
    : `${upperFirst(countWord(clear.length))} sections have clearly changed`;
}

const SINCE = {
  closed: 'Closed',
  moved: 'Moved up, not closed',
  'not-moved': 'Not moved up',
  'not-compared': 'Cannot be compared',
} as const;

const stepRow = ({ id, action, gaps }: ActionSince): YearsReport['steps'][number] => ({
  id,
  text: action.text,
  gaps: gaps.map(({ item, since }) => `${SINCE[since]}: ${item.number} ${item.title}`),
});

const WHY = {
  reworded: 'Reworded since: its levels mean something else',
  new: 'Not asked last time',
  gone: 'Not asked any more',
  'unknown-before': 'Not known last time',
  'unknown-now': 'Not known now',
  'unknown-both': 'Not known at either date',
  'not-our-role': 'Not our role at one of the dates',
} as const;

function notComparedRow({ item, why, formerly }: Comparison['unmatched'][number]): NotComparedRow {
  return {
    item: item.id,
    number: item.number,
    title: item.title,
    kind: why,
    why: WHY[why],
    worded: formerly === null ? null : { before: formerly.stem, now: item.stem },
  };
}

/** Their years, where each has its own; else their days. */
function shortNames(dates: readonly Dated[]): readonly string[] {
  const days = dates.map(({ assessment }) => assessment.assessedOn);
  const years = days.map((day) => day.slice(0, 4));
  const areTold = years.every((year) => year !== '') && new Set(years).size === years.length;
  return areTold ? years : days.map((day) => dateWords(day));
}

/** Three or more dates, oldest first, in words and points; null of fewer. Method 4.6. */
export function trendReport(dates: readonly Dated[]): TrendReport | null {
  const newest = dates.at(-1);
  if (dates.length < 3 || newest === undefined) return null;
  return {
    dates: dates.map(({ assessment }) => dateWords(assessment.assessedOn)),
    names: shortNames(dates),
    rows: trendOf(dates).map((trend) => ({
      id: trend.id,
      kind: trend.kind,
      group: scoreGroupOf(newest.instrument, trend.kind),
      name: trend.name,
      runs: trend.runs.map(({ points }) => points),
      words: trendWords(trend),
    })),
    note: 'Points are joined only where they rest on the same questions in the same words; a gap says that the two sides of it cannot be compared. Small moves can be chance: what may be called a change stands under “Since last time”.',
  };
}

const trendWords = ({ runs }: DimensionTrend): string => {
  if (runs.every(({ points }) => points.every(({ score }) => score === null)))
    return 'No score at any date';
  return runs
    .map(({ points }) =>
      points.map(({ score }) => (score === null ? 'no score' : String(score))).join(', '),
    )
    .join('; not comparable with: ');
};
