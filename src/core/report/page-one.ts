import type { FirstRow, ReportModel } from '../report-model/report-model';
import type { ToldCell } from '../report-model/told-words';
import {
  countWord,
  listWords,
  lowerFirst,
  plural,
  sentence,
  upperFirst,
  withoutStop,
} from '../wording/words';
import { outcomeOf } from './sign-off-report';

/** One line of what a board must know beside the scores: what is printed strong, and the rest. */
export type PageOneNote = {
  readonly label: string;
  readonly text: string;
  /** Has a row to itself: a sentence that must not be cut. */
  readonly isWide?: true;
};

/** "Starting, target established". */
export const nowAndTarget = ({
  levelWords,
  targetWords,
}: Pick<FirstRow, 'levelWords' | 'targetWords'>): string =>
  `${levelWords}, target ${lowerFirst(targetWords)}`;

/** Under best, weakest and where to start. "K13, embedded and reviewed"; for a section its level, and "lowest in B10" of the weakest. */
export const underWords = ({ number, lowest, levelWords, reason }: ToldCell): string => {
  const level = number === '' ? levelWords : lowerFirst(levelWords);
  const about = [number, level, lowest && `lowest in ${lowest}`].filter(Boolean);
  return [about.join(', '), reason].filter(Boolean).join('. ');
};

/** The heading of the sections, for readers who have not met them, in the set's own words. */
export const standHeading = ({ factors, supportRestsOn }: ReportModel): string =>
  `Where we stand on the ${countWord(factors.rows.length)} things ${lowerFirst(supportRestsOn)}`;

const flagsNote = ({ flags }: ReportModel): readonly PageOneNote[] => {
  const raised = flags.rows.filter(({ state }) => state === 'raised');
  const unknown = flags.rows.filter(({ state }) => state === 'unknown').length;
  if (flags.rows.length === 0) return [];
  const rest =
    unknown === 0
      ? ''
      : ` ${upperFirst(countWord(unknown))} more ${plural(unknown, 'is', 'are')} not known.`;
  if (raised.length === 0) return [{ label: sentence(flags.finding), text: '' }];
  const names = listWords(raised.map(({ name }) => lowerFirst(name)));
  const up = `${upperFirst(countWord(raised.length))} ${plural(raised.length, 'flag is', 'flags are')} up:`;
  return [{ label: up, text: `${names}.${rest}` }];
};

const lateNote = ({ plan }: ReportModel): readonly PageOneNote[] => {
  const late = (plan?.groups ?? [])
    .flatMap(({ rows }) => rows)
    .filter(({ isOverdue }) => isOverdue);
  const [first] = late;
  if (!first) return [];
  const numbers = listWords([
    ...new Set(late.flatMap(({ closes }) => closes.map((c) => c.number))),
  ]);
  const label = `${upperFirst(countWord(late.length))} ${plural(late.length, 'step is', 'steps are')} late`;
  if (late.length === 1) {
    const what = numbers === '' ? lowerFirst(withoutStop(first.text)) : numbers;
    return [{ label: `${label}:`, text: `${what}, due ${first.by}.` }];
  }
  return [
    numbers === '' ? { label: `${label}.`, text: '' } : { label: `${label}:`, text: `${numbers}.` },
  ];
};

const COMMA = ', ';

const shownNote = ({ cautious, answers }: ReportModel): readonly PageOneNote[] => {
  if (cautious) {
    const [condition = '', ...rest] = cautious.finding.split(COMMA);
    return [{ label: `${condition},`, text: sentence(rest.join(COMMA)) }];
  }
  const isAnswered = answers.some(({ rows }) => rows.some(({ levelText }) => levelText !== ''));
  return isAnswered
    ? [{ label: 'Nothing to show is noted yet:', text: 'all of this is our own view.' }]
    : [];
};

/** As long as stands whole beside another note. */
const SHORT_DOUBT = 120;

const doubtNote = ({ told: { doubt } }: ReportModel): readonly PageOneNote[] => {
  if (doubt === '') return [];
  const note = { label: 'How sure?', text: doubt } as const;
  return [doubt.length > SHORT_DOUBT ? { ...note, isWide: true } : note];
};

/** Leads what is to be done: it stands at once under best, weakest and where to start. */
export const FIRST_STEP = 'First step';

/** Flags, what is late, what would be left if only what can be shown counted, and how sure it is: a line each. */
export const pageOneNotes = (model: ReportModel): readonly PageOneNote[] => [
  ...flagsNote(model),
  ...lateNote(model),
  ...shownNote(model),
  ...doubtNote(model),
];

/** The heading over the decisions; once final they have been asked, or decided where somebody has said how. */
export const askedHeading = ({ signOff, decisions }: ReportModel): string => {
  if (!signOff.isFinal) return 'What the board is asked to decide';
  return decisions.some((asked) => outcomeOf(signOff, asked) !== '')
    ? 'What the board decided'
    : 'What the board was asked to decide';
};

/** Each decision as page 1 and the text for an e-mail have it: once final with what became of it, where that is recorded. */
export const decisionLines = ({
  signOff,
  decisions,
}: Pick<ReportModel, 'signOff' | 'decisions'>): readonly string[] =>
  decisions.map((asked) => {
    const outcome = signOff.isFinal ? outcomeOf(signOff, asked) : '';
    return outcome === '' ? asked : `${sentence(asked)} ${sentence(upperFirst(outcome))}`;
  });

/** Over what is below target and not among the first five. */
export const othersHeading = (count: number): string =>
  count === 1 ? 'One more below its target' : `The other ${count} below target`;
