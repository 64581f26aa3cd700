import type { Exercise } from '../document/exercise';
import { FEWEST_TOGETHER } from '../exercise/let-in';
import type { ItemId } from '../instrument/instrument';
import type { PanelItem, PanelScorecard, RoundItem } from '../panel/panel';
import type { PanelReport, RoleRow, SpreadRow } from '../report-model/panel-model';
import type { ReportScene } from '../wording/report-scene';
import { scoreWords } from '../wording/score-words';
import { countWord, dateWords, plural, upperFirst } from '../wording/words';
import { isMiddleEmpty, middleLevelWords, verdictOf } from './spread-verdict';

const placeOf = (scene: ReportScene, id: ItemId) => {
  const item = scene.itemOf(id);
  return {
    item: id,
    number: item.number,
    title: item.title,
    sectionName: scene.sectionName(item.section),
  };
};

/** What the answers of a panel add to a report; null where one response is reported. Method 3. */
export const panelReport = (scene: ReportScene): PanelReport | null => {
  const { panel } = scene.analysis;
  const { exercise } = scene.assessment;
  if (panel === null || exercise === null) return null;
  return {
    isRehearsal: exercise.isRehearsal,
    who: whoWords(panel),
    attribution: ATTRIBUTION_WORDS[panel.attribution],
    standing: standingWords(panel),
    finding: spreadFinding(panel),
    sections: scene.instrument.sections.flatMap(({ id, name }) => {
      const own = panel.items.filter(({ item }) => scene.itemOf(item).section === id);
      return own.length === 0
        ? []
        : [{ id, name, rows: own.map((item) => spreadRow(scene, item)) }];
    }),
    talkedAbout: panel.discussion.flatMap(({ item }) => {
      const found = panel.items.find((other) => other.item === item);
      return found ? [spreadRow(scene, found)] : [];
    }),
    onePersonAway: onePersonAway(scene, panel),
    roles: roleRows(scene, panel),
    rolesNote: rolesNote(panel),
    knowledgeGaps: panel.knowledgeGaps.map(({ item, dontKnow, people }) => ({
      ...placeOf(scene, item),
      count: `${dontKnow} of ${people} do not know${askStaff(scene, item)}`,
      who: exercise.findOut[item]?.who ?? '',
      by: dateWords(exercise.findOut[item]?.by ?? ''),
    })),
    priorities: prioritiesOf(exercise),
  };
};

/** Not knowing what only those who do the work can say is no gap in what a board knows. */
const askStaff = ({ itemOf }: ReportScene, item: ItemId): string =>
  itemOf(item).knownBy === 'staff' ? ': ask staff' : '';

const ATTRIBUTION_WORDS = {
  named: 'Answers were named: whoever ran the exercise could see who gave which.',
  'not-attributed':
    'Answers were not attributed. In a small group a lone answer may still be recognised, and where all agree everyone’s answer is known.',
} as const satisfies Record<PanelScorecard['attribution'], string>;

/** "Nine people: four staff, five not staff." */
export const whoWords = ({ people, roles }: PanelScorecard): string => {
  if (people === 0) return 'Nobody';
  const count = `${upperFirst(countWord(people))} ${plural(people, 'person', 'people')}`;
  if (roles === null) return count;
  const parts = [
    [roles.staff, 'staff'],
    [roles.notStaff, 'not staff'],
    [roles.notSaid, 'role not said'],
  ] as const;
  const said = parts.filter(([some]) => some > 0).map(([some, words]) => `${some} ${words}`);
  return `${count}: ${said.join(', ')}`;
};

/** Method 3.1: "3 of 25 answers agreed in the room, the rest are medians", in plain words. */
const standingWords = ({ items }: PanelScorecard): string => {
  const agreed = items.filter(({ from }) => from === 'agreed').length;
  const open = items.filter(({ agreed: answer }) => answer?.outcome === 'not-agreed').length;
  const rest = 'the rest are the middle answer, the median, of all who gave a level';
  const start =
    agreed === 0
      ? 'No answer was agreed in the room; each is the middle answer, the median, of all who gave a level'
      : `${agreed} of ${items.length} answers ${plural(agreed, 'was', 'were')} agreed in the room; ${rest}`;
  return open === 0
    ? `${start}.`
    : `${start}. On ${countWord(open)} we did not agree, and the middle answer stands.`;
};

const spreadFinding = ({ items, people }: PanelScorecard): string => {
  const told = items.filter(({ spread }) => spread !== null && spread.label !== null);
  const split = told.filter(({ spread }) => spread?.splitAt !== null).length;
  const wide = told.filter(
    ({ spread }) => spread?.splitAt === null && spread.label === 'wide',
  ).length;
  const close = told.filter(({ spread }) => spread?.label === 'close').length;
  if (people === 0) return 'Nobody has answered yet';
  if (told.length === 0) return 'Too few answers to say how far we agree';
  const parts = [
    split > 0 ? `two views on ${countWord(split)}` : '',
    wide > 0 ? `wide apart on ${countWord(wide)}` : '',
    `close on ${close} of ${told.length}`,
  ].filter((part) => part !== '');
  return upperFirst(parts.join(', '));
};

const levelWordsOf = (scene: ReportScene, { state, level }: PanelItem['final']): string => {
  if (level !== null && state === 'rated') return upperFirst(scene.levelName(level));
  if (state === 'dk') return 'Don’t know';
  if (state === 'na') return 'Not our role here';
  return state === 'withheld' ? 'Too few answers to show' : 'Not answered';
};

/** Where a middle lies that nobody chose: "The middle of 12 answers, between “starting” and “established”". */
const middleFrom = (scene: ReportScene, words: string, round: RoundItem | null): string =>
  round !== null && isMiddleEmpty(round)
    ? `${words}, ${middleLevelWords(round, scene.instrument.levels)}`
    : words;

/** "Agreed in the room", "The middle of 9 answers", "The middle after a show of cards". */
const fromWords = (scene: ReportScene, item: PanelItem): string => {
  const { from, again, counts, final } = item;
  if (from === 'agreed') return 'Agreed in the room';
  if (final.state === 'na' && counts === null) return 'Set aside for all before the start';
  if (final.level === null) return '';
  if (from === 'again') {
    const after = again?.how === 'cards' ? 'a show of cards' : 'voting again';
    return middleFrom(scene, `The middle after ${after}`, again);
  }
  if (counts === null) return 'The middle answer';
  if (counts.rated === 1) return 'One answer';
  return middleFrom(scene, `The middle of ${counts.rated} answers`, item);
};

const roundSpread = (round: RoundItem): SpreadRow['first'] => ({
  distribution: round.spread?.distribution ?? null,
  median: round.median,
  isMiddleEmpty: isMiddleEmpty(round),
  dontKnow: round.counts?.dontKnow ?? null,
});

const verdictWords = (scene: ReportScene, item: PanelItem): string => {
  const { label, sentence } = verdictOf(item, {
    names: scene.instrument.levels,
    voice: scene.voice,
  });
  return `${label}. ${sentence}`;
};

/** A middle answer that stands needs no reason. */
const reasonWords = ({ agreed }: PanelItem): string =>
  agreed === null ? '' : agreed.reason.trim() || 'No reason was written down.';

const spreadRow = (scene: ReportScene, item: PanelItem): SpreadRow => ({
  ...placeOf(scene, item.item),
  stem: scene.itemOf(item.item).stem,
  state: item.final.state,
  level: item.final.level,
  levelWords: levelWordsOf(scene, item.final),
  fromWords: fromWords(scene, item),
  spreadWords: verdictWords(scene, item),
  label: item.spread?.label ?? null,
  isSplit: item.spread !== null && item.spread.splitAt !== null,
  agreement: item.spread?.agreement ?? null,
  first: roundSpread(item),
  again: item.again && roundSpread(item.again),
  isSettled: item.agreed !== null,
  isNotAgreed: item.agreed?.outcome === 'not-agreed',
  agreedReason: reasonWords(item),
  agreedEvidence: item.agreed?.evidence ?? '',
});

/** "50 to 57 if any one of us had been away": sections, functions and factors that have such a range. */
const onePersonAway = (
  scene: ReportScene,
  { leaveOneOut }: PanelScorecard,
): PanelReport['onePersonAway'] => {
  const { sections, functions, sufficiency } = scene.instrument;
  const { scorecard } = scene.analysis;
  const scores = [...scorecard.sections, ...scorecard.functions, ...scorecard.sufficiency];
  return [...sections, ...functions, ...sufficiency].flatMap(({ id, name }) => {
    const range = leaveOneOut[id];
    const isShown = scores.some((score) => score.id === id && score.shown !== 'none');
    if (!range || !isShown) return [];
    const [low, high] = [scoreWords(scene, range.low), scoreWords(scene, range.high)];
    return [{ id, name, range: low === high ? low : `${low} to ${high}` }];
  });
};

const roleRows = (scene: ReportScene, { items }: PanelScorecard): readonly RoleRow[] =>
  items
    .flatMap((item): readonly RoleRow[] => {
      if (item.byRole === null) return [];
      const { staff, notStaff } = item.byRole;
      return [
        {
          ...placeOf(scene, item.item),
          staff: staff.median,
          staffWords: `${upperFirst(scene.levelName(staff.median))} (${staff.rated} gave a level)`,
          notStaff: notStaff.median,
          notStaffWords: `${upperFirst(scene.levelName(notStaff.median))} (${notStaff.rated} gave a level)`,
          apart: Math.abs(staff.median - notStaff.median),
        },
      ];
    })
    // The sort is stable: equals stay in instrument order.
    .toSorted((a, b) => b.apart - a.apart);

const rolesNote = ({ items }: PanelScorecard): string =>
  items.some(({ byRole }) => byRole !== null)
    ? 'Shown for a question only where at least five staff and five others gave it a level.'
    : `Staff and others are compared only where at least ${countWord(FEWEST_TOGETHER)} of each gave a level. Without names they are not compared either where one to four left open which they are, or once people who came later are counted, so that nobody’s own answer shows.`;

const prioritiesOf = ({ priorities }: Exercise): PanelReport['priorities'] =>
  priorities
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, owner, by }) => ({ id, text, owner, by: dateWords(by) }));
