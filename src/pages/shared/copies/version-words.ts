/** One version of something, as a person reads it beside the other. */

import { isUnder, pathOf } from '../../../core/document/place';
import { declaredProfile } from '../../../core/document/profile';
import { schemaOf } from '../../../core/file/schema-of';
import type { Instrument } from '../../../core/instrument/instrument';
import { isJsonObject } from '../../../core/json/json';
import { dayWords } from '../../../core/limits/days';
import { halfLevelName } from '../../../core/wording/half-level';
import {
  GEOGRAPHY_LABELS,
  INCOME_LABELS,
  MAKE_UP_LABELS,
  PRIORITY_LABELS,
  WHO_LABELS,
} from '../../../core/wording/profile-labels';
import { publicBodiesWords } from '../../../core/wording/public-bodies';
import { NOT_OUR_ROLE } from '../../../core/wording/score-rows';
import { listWords, upperFirst } from '../../../core/wording/words';

export type VersionWords = {
  /** The thing itself, such as the level or the title of a line of evidence. */
  readonly main: string;
  /** What belongs to it, such as the note: a name and its text. */
  readonly more: readonly (readonly [name: string, text: string])[];
};

/** `value` is null where the thing was taken away. */
export function versionWords(place: string, value: unknown, instrument: Instrument): VersionWords {
  const [kind = '', first = ''] = pathOf(place);
  if (value === null || value === undefined) return { main: GONE[kind] ?? 'Nothing', more: [] };
  if (kind === 'answers') return ofAnswer(first, value, instrument);
  if (kind === 'targets')
    return named(value, levelName(instrument, field(value, 'level')), 'level');
  if (kind === 'evidence') return named(value, textOf(field(value, 'title')), 'title', instrument);
  if (isUnder(place, 'plan/actions')) {
    return named(value, textOf(field(value, 'text')), 'text', instrument);
  }
  if (isUnder(place, 'profile/functions')) {
    return named(value, codeText(field(value, 'who')), 'who');
  }
  if (place === 'profile/publicBodies') return { main: bodiesText(value), more: [] };
  const labels: Readonly<Record<string, string>> | undefined =
    place === 'profile/kind' ? (instrument.says.kinds ?? {}) : LABELS[place];
  if (labels !== undefined) return { main: labels[textOf(value)] ?? 'Nothing', more: [] };
  if (kind === 'exercise') return ofExercise(first, value, instrument);
  if (kind === 'outcomes') {
    const { confidence, proof } = instrument.outcomes;
    const scale = (name: string, words: readonly string[]) => {
      const chosen = field(value, name);
      return typeof chosen === 'number' ? (words[chosen] ?? '') : codeText(chosen);
    };
    return {
      main: `Confidence: ${scale('confidence', confidence) || 'not answered'}. Proof: ${scale('proof', proof) || 'not answered'}`,
      more: linesOf(value, ['confidence', 'proof']),
    };
  }
  return CODED.test(place) ? { main: codeText(value) || 'Nothing', more: [] } : plainly(value);
}

const bodies = schemaOf(declaredProfile.fields.publicBodies);

function bodiesText(value: unknown): string {
  const parsed = bodies.safeParse(value);
  return (parsed.success && publicBodiesWords({ publicBodies: parsed.data })) || 'Nothing';
}

/** What a room settled: of its cards how many lay where, of what it agreed whether it did. */
function ofExercise(group: string, value: unknown, instrument: Instrument): VersionWords {
  if (group === 'cards') return { main: cardsText(value, instrument), more: [] };
  if (group === 'notApplicable')
    return { main: NOT_OUR_ROLE, more: [...whyNot(value), ...linesOf(value, ['reason'])] };
  if (group !== 'agreed') return plainly(value);
  const level = field(value, 'level');
  const main =
    typeof level === 'number'
      ? upperFirst(halfLevelName(instrument.levels, level))
      : 'Recorded as not agreed';
  return { main, more: linesOf(value, ['level']) };
}

function cardsText(value: unknown, { levels }: Instrument): string {
  const counts = field(value, 'levels');
  const at = Array.isArray(counts) ? counts : [];
  const told = [
    ...levels.map((name, level) => [at[level], `at “${name}”`] as const),
    [field(value, 'dontKnow'), 'at “Don’t know”'] as const,
  ].filter(([count]) => typeof count === 'number' && count > 0);
  return told.length === 0
    ? 'No cards'
    : listWords(told.map(([count, where]) => `${count} ${where}`));
}

const NA_REASONS: Readonly<Record<string, string>> = {
  elsewhere: 'Someone else does it',
  'not-here': 'Nobody does it',
};
/** Why it is not our role: the reason chosen, which two versions may differ in alone. */
const whyNot = (answer: unknown): (readonly [string, string])[] => {
  const reason = NA_REASONS[textOf(field(answer, 'reason'))];
  return reason === undefined ? [] : [['Why', reason]];
};

function plainly(value: unknown): VersionWords {
  if (isJsonObject(value)) return { main: '', more: linesOf(value, ['id']) };
  return { main: textOf(value) || 'Nothing', more: [] };
}

function ofAnswer(itemId: string, value: unknown, instrument: Instrument): VersionWords {
  const answer = field(value, 'answer');
  const level = field(answer, 'level');
  const item = instrument.items.find(({ id }) => id === itemId);
  const isOfTheseWords = (field(answer, 'meaning') ?? 1) === item?.meaningVersion;
  const levelText = typeof level === 'number' && isOfTheseWords ? item?.levels[level] : undefined;
  const more = [
    ...(levelText === undefined ? [] : [['This level', levelText] as const]),
    ...whyNot(answer),
    ...linesOf(answer, ['state', 'level', 'meaning', 'reason']),
    ...linesOf(value, ['answer', 'changedAt', 'changedBy']),
  ];
  return { main: answerName(answer, instrument), more };
}

function answerName(answer: unknown, instrument: Instrument): string {
  const state = field(answer, 'state');
  if (state === 'rated') return levelName(instrument, field(answer, 'level'));
  if (state === 'dk') return 'Don’t know';
  return state === 'na' ? NOT_OUR_ROLE : 'Not answered';
}

const levelName = ({ levels }: Instrument, level: unknown): string =>
  typeof level === 'number' ? (levels[level] ?? '') : '';

const named = (
  value: unknown,
  main: string,
  mainField: string,
  instrument: Instrument | null = null,
): VersionWords => ({
  main: main || 'Nothing written',
  more: linesOf(value, [mainField, 'id', 'area'], instrument),
});

const field = (value: unknown, name: string): unknown =>
  isJsonObject(value) ? value[name] : undefined;

function linesOf(
  value: unknown,
  leftOut: readonly string[],
  instrument: Instrument | null = null,
): (readonly [string, string])[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(FIELDS)
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, label]) => [label, fieldText(name, value[name], instrument)] as const)
    .filter(([, text]) => text !== '');
}

function fieldText(name: string, value: unknown, instrument: Instrument | null): string {
  if (name === 'strength' && typeof value === 'number') {
    return instrument?.evidenceStrengths[value] ?? String(value);
  }
  if (name === 'status') return codeText(value);
  if (!(name === 'items' || name === 'alsoItems') || !Array.isArray(value)) return textOf(value);
  return value
    .map((id: unknown) => instrument?.items.find((item) => item.id === id)?.title ?? textOf(id))
    .join('; ');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return DAY.test(value) ? dayWords(value) : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return Array.isArray(value) ? value.map(textOf).join('; ') : '';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is chosen from a list is kept as a code. */
const codeText = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(codeText).join(', ')
    : typeof value === 'string'
      ? (CODES[value] ?? value)
      : '';

const CODED = /^(?:localPriorities\/.+|respondent\/roles)$/;

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'profile/geography': GEOGRAPHY_LABELS,
  'profile/incomeBand': INCOME_LABELS,
  'profile/makeUp': MAKE_UP_LABELS,
};

const GONE: Readonly<Record<string, string>> = {
  evidence: 'Taken away',
  plan: 'Taken away',
  answers: 'Not answered',
  targets: 'No target of its own',
  outcomes: 'Not answered',
};

const FIELDS: Readonly<Record<string, string>> = {
  note: 'Note',
  whoKnows: 'Who would know',
  detail: 'Because',
  where: 'Where it is kept',
  date: 'Date',
  strength: 'Strength',
  speakers: 'Who could speak to it',
  accreditationCodes: 'Your codes',
  alsoItems: 'Also supports',
  reason: 'Reason',
  body: 'Who',
  owner: 'Owner',
  by: 'By when',
  cost: 'Cost',
  status: 'Status',
  notes: 'Notes',
  items: 'Closes',
  approvedBy: 'Approved by',
  approvedOn: 'Approved on',
  nextReview: 'Next review',
  isFinal: 'Marked as final',
  evidence: 'What settled it',
  text: 'What',
  who: 'Who',
  level: 'Level',
};

const CODES: Readonly<Record<string, string>> = {
  dk: 'Don’t know',
  'to-do': 'To do',
  doing: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
  ...WHO_LABELS,
  ...PRIORITY_LABELS,
  staff: 'Staff',
  trustee: 'Trustees',
  volunteer: 'Volunteers',
};
