import { DONT_KNOW } from '../scoring/item-value';
import type { Flag, FlagState } from '../scoring/scorecard';
import type { FlagRow, ReportModel } from './report-model';
import type { Scene } from './scene';
import { turnVoice } from './voice';
import { countWord, fitting, listWords, lowerFirst, plural, upperFirst } from './words';

const STATE_WORDS = {
  raised: 'Raised',
  unknown: 'Not known',
  clear: 'Clear',
  'not-applicable': 'Not our role',
} as const satisfies Record<FlagState, string>;
const ORDER = [
  'raised',
  'unknown',
  'clear',
  'not-applicable',
] as const satisfies readonly FlagState[];

const sentenceOf = (scene: Scene, { item, state }: Flag): string => {
  const { flag } = scene.itemOf(item);
  if (state === 'raised') return turnVoice(flag?.raised ?? '', scene.voice);
  if (state === 'clear') return turnVoice(flag?.clear ?? '', scene.voice);
  if (state === 'not-applicable') return 'Marked as not our role here.';
  const { itemsInPlay, values } = scene.analysis;
  const at = itemsInPlay.findIndex(({ id }) => id === item);
  return values[at] === DONT_KNOW ? 'Answered “don’t know”.' : 'Not answered yet.';
};

const nameOf = (scene: Scene, { item }: Flag): string => scene.itemOf(item).flag?.name ?? '';

const rowOf = (scene: Scene, flag: Flag): FlagRow => ({
  item: flag.item,
  state: flag.state,
  title: `${STATE_WORDS[flag.state]}: ${nameOf(scene, flag)}`,
  sentence: sentenceOf(scene, flag),
});

const flagsFinding = (scene: Scene, flags: readonly Flag[]): string => {
  const inState = (state: FlagState) => flags.filter((flag) => flag.state === state);
  const raised = inState('raised');
  const unknown = inState('unknown').length;
  if (flags.length === 0) return 'There are no flags among these questions';
  if (unknown === flags.length) return 'No flag can be read yet';
  const notKnown = `${countWord(unknown)} ${plural(unknown, 'is', 'are')} not known`;
  const rest = unknown > 0 ? `; ${notKnown}` : '';
  if (raised.length === 0) return `No flag is up${rest}`;
  const count = upperFirst(countWord(raised.length));
  const up = `${count} ${plural(raised.length, 'flag is', 'flags are')} up`;
  const names = listWords(raised.map((flag) => lowerFirst(nameOf(scene, flag))));
  return fitting([`${up}: ${names}${rest}`, `${up}: ${names}`, `${up}${rest}`, up]);
};

/** The flags beside the scores, raised ones first. Method 0.1. */
export const flagsOf = (scene: Scene): ReportModel['flags'] => {
  const { flags } = scene.analysis.scorecard;
  return {
    finding: flagsFinding(scene, flags),
    rows: ORDER.flatMap((state) => flags.filter((flag) => flag.state === state)).map((flag) =>
      rowOf(scene, flag),
    ),
  };
};
