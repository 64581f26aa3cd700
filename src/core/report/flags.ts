import type { BriefFlag, FlagRow, ReportModel } from '../report-model/report-model';
import { DONT_KNOW } from '../scoring/item-value';
import type { Flag, FlagState } from '../scoring/scorecard';
import type { ReportScene } from '../wording/report-scene';
import { turnVoice } from '../wording/voice';
import { countWord, listWords, lowerFirst, plural, sentence, upperFirst } from '../wording/words';

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

const sentenceOf = (scene: ReportScene, { item, state }: Flag): string => {
  const { flag } = scene.itemOf(item);
  if (state === 'raised') return turnVoice(flag?.raised ?? '', scene.voice);
  if (state === 'clear') return turnVoice(flag?.clear ?? '', scene.voice);
  if (state === 'not-applicable') return 'Marked as not our role here.';
  const { itemsInPlay, values } = scene.analysis;
  const at = itemsInPlay.findIndex(({ id }) => id === item);
  return values[at] === DONT_KNOW ? 'Answered “don’t know”.' : 'Not answered yet.';
};

const nameOf = (scene: ReportScene, { item }: Flag): string => scene.itemOf(item).flag?.name ?? '';

const rowOf = (scene: ReportScene, flag: Flag): FlagRow => ({
  item: flag.item,
  name: nameOf(scene, flag),
  state: flag.state,
  title: `${STATE_WORDS[flag.state]}: ${nameOf(scene, flag)}`,
  sentence: sentenceOf(scene, flag),
});

const flagsFinding = (flags: readonly Flag[]): string => {
  const inState = (state: FlagState) => flags.filter((flag) => flag.state === state).length;
  const [raised, unknown] = [inState('raised'), inState('unknown')];
  if (flags.length === 0) return 'There are no flags among these questions';
  if (unknown === flags.length) return 'No flag can be read yet';
  const rest =
    unknown > 0 ? `; ${countWord(unknown)} ${plural(unknown, 'is', 'are')} not known` : '';
  if (raised === 0) return `No flag is up${rest}`;
  return `${upperFirst(countWord(raised))} ${plural(raised, 'flag is', 'flags are')} up${rest}`;
};

/** Those to look at one by one, then all that are clear, or not our role, in a row each. */
const briefRows = (scene: ReportScene, flags: readonly Flag[]): readonly BriefFlag[] =>
  ORDER.flatMap((state): readonly BriefFlag[] => {
    const these = flags.filter((flag) => flag.state === state);
    if (these.length === 0) return [];
    const isGathered = state === 'clear' || state === 'not-applicable';
    if (!isGathered || these.length === 1) return these.map((flag) => rowOf(scene, flag));
    const isAll = these.length === flags.length;
    const count = `${isAll ? 'all ' : ''}${countWord(these.length)}${isAll ? '' : ' others'}`;
    const names = these.map((flag) => lowerFirst(nameOf(scene, flag)));
    return [
      {
        item: null,
        state,
        title: `${STATE_WORDS[state]}: ${count}`,
        sentence: sentence(upperFirst(listWords(names))),
      },
    ];
  });

/** The flags beside the scores, raised ones first. Method 0.1. */
export const flagsReport = (scene: ReportScene): ReportModel['flags'] => {
  const { flags } = scene.analysis.scorecard;
  return {
    kicker: `${upperFirst(countWord(flags.length))} ${plural(flags.length, 'answer')} to look at one by one.`,
    finding: flagsFinding(flags),
    brief: briefRows(scene, flags),
    rows: ORDER.flatMap((state) => flags.filter((flag) => flag.state === state)).map((flag) =>
      rowOf(scene, flag),
    ),
  };
};
