import type { Instrument, LocalPriority } from '../instrument/instrument';
import { WEAKER_ONE } from './public-bodies';
import type { ReportScene } from './report-scene';
import { sectorMeant } from './sector-words';
import { listWords, lowerFirst, numberWord, upperFirst } from './words';

const levelsText = ({ levels }: Instrument): string =>
  `Each question has ${numberWord(levels.length)} worded levels: ${listWords(levels.map(lowerFirst))}. Nobody is asked to agree or disagree. Each level includes the ones before it; between two, people are advised to choose the earlier one.`;

const scoresText = ({ levels }: Instrument): string =>
  `A score is the average of the levels given, on a scale from 0 (all “${lowerFirst(levels[0] ?? '')}”) to 100 (all “${lowerFirst(levels[4] ?? '')}”). Important questions count more. The band is the level nearest the average: 0 to 12, 13 to 37, 38 to 62, 63 to 87 and 88 to 100, in the order of the levels. Bands are labels of this tool, and of nobody else. Scores are never added into one number.`;

const RANGES =
  'A “don’t know” or a blank is not a zero. It stays out of the score and widens the range: the low end counts every unknown as the lowest level, the high end as the highest. With less than three quarters of the weight rated only the range is shown; with less than half, or fewer than three answers, nothing is.';
/** Which body an answer is about, where there are several. */
const weakerText = (scene: ReportScene): readonly string[] =>
  scene.analysis.itemsInPlay.some(({ weaker }) => weaker)
    ? [
        `${sectorMeant(scene)}Questions about public bodies or funders carry the rule: “${WEAKER_ONE}” Main ones are three at most; an average would hide the weaker.`,
      ]
    : [];
const NOT_OURS =
  'A question marked as not our role, or as not applying here, is left out as if it had not been asked. Its reason is printed with the answers.';
const COMPARED =
  'A section is called strongest or weakest only when its range lies clear of all the others and its score at least six points from the next. Otherwise the level that the sections share is told, and single answers are called best and weakest, since two answers can always be compared.';
const viewsText = ({ says, sufficiency }: Instrument): string => {
  const views =
    sufficiency.length > 0
      ? `Sections, functions and ${says.factorKinds}`
      : 'Sections and functions';
  return [
    `${views} are views of the same answers, not separate evidence.`,
    says.overlap,
    says.unfed,
  ]
    .filter((text) => text !== '')
    .join(' ');
};
const THIN =
  'A cell in the table of sections by functions rests on its few home questions alone, and in the quick check on one. Read it as a pointer to those questions, not as a measurement.';
const EVIDENCE =
  'Evidence is noted beside an answer and never raises a score. The cautious score counts an answer as the middle level at most when no document, figures or outside view stands behind it.';
const quickText = ({ analysis, instrument }: ReportScene): string =>
  `This is a quick check: ${analysis.itemsInPlay.length} of the ${instrument.items.length} questions. It shows positions and levels only. It is a place to start talking from, and no claim of change can rest on it.`;
const LIMITS =
  'This is a self-rating. People tend to judge themselves kindly, and some answers are about what others think.';

const rangeOf = (weights: readonly number[]): string => {
  const low = Math.min(...weights);
  const high = Math.max(...weights);
  return low === high ? `${low}` : `${low} to ${high}`;
};

/** The ranking weights of method 0.5, as the instrument has them and this assessment uses them. */
const weightsText = ({ instrument, assessment }: ReportScene): string => {
  const priorityOf = (id: string): LocalPriority => assessment.localPriorities[id] ?? 'usual';
  const functions = instrument.functions.map(
    ({ id, rankingWeight }) => rankingWeight[priorityOf(id)],
  );
  const factors = instrument.sufficiency.map(({ rankingWeight }) => rankingWeight);
  const sections = instrument.sections.filter(({ rankingWeight }) => rankingWeight > 0);
  const parts = [
    functions.length > 0 ? `each function counts ${rangeOf(functions)}` : '',
    factors.length > 0 ? `each ${instrument.says.factorKind} ${rangeOf(factors)}` : '',
    ...sections.map(({ name, rankingWeight }) => `${lowerFirst(name)} ${rankingWeight}`),
  ].filter((part) => part !== '');
  const order = parts.length > 0 ? ` In the order of what to work on, ${listWords(parts)}.` : '';
  return `How much each question counts is our judgement, from 1 to 3.${order} A function counts more or less when the organisation says it matters more or less here.`;
};

const TESTED =
  'To see whether the weights decide what comes first, the order was worked out 1,000 times with every weight moved at random by up to 20%. “Always” stayed among the first five in at least nine tests of ten, “mostly” in at least half; the others could be another. Each is said one step more carefully where an answer that is not known could come before it.';
const sourcesText = ({ guidance }: ReportScene): string => {
  const sources = guidance.sources.map(
    ({ publisher, title, date }) => `${publisher}, ${title}, ${date}`,
  );
  return sources.length === 0 ? '' : `The questions draw on: ${sources.join('; ')}.`;
};

const instrumentText = ({ instrument, analysis }: ReportScene): string => {
  const asked = analysis.itemsInPlay.length;
  return `${instrument.title}, version ${instrument.version}: ${asked} questions in ${numberWord(instrument.sections.length)} sections.`;
};

/** How many answers became one, where they did. Methods 3.1 to 3.4. */
const panelText = ({ analysis }: ReportScene): readonly string[] => {
  if (analysis.panel === null) return [];
  const { attribution } = analysis.panel;
  return [
    'Several people answered, each alone. What stands for a question is what was agreed in the room; else the middle answer, the median: half of those who gave a level are at or above it, half at or below. Where more say “don’t know” than give a level, the question counts as not known. The scores are of what stands, not an average of people.',
    'How far answers lie apart is the average distance from the middle answer, in levels: up to half a level is close together, up to 0.8 some spread, more is wide apart, said from five answers on. Seen in two ways means that about a third or more lie on either side of a level.',
    attribution === 'not-attributed'
      ? 'Answers were not attributed. With fewer than five levels given only the middle answer is shown, with fewer than three nothing; staff and others are compared only from five each.'
      : 'Answers were named. Staff and others are compared only from five each.',
  ];
};

/** The last page of the report: method and limits, a short paragraph each. Method 7. */
export const methodOf = (scene: ReportScene): readonly string[] => {
  const { instrument, isQuick } = scene;
  return [
    upperFirst(instrumentText(scene)),
    ...(isQuick ? [quickText(scene)] : []),
    levelsText(instrument),
    ...panelText(scene),
    scoresText(instrument),
    RANGES,
    ...weakerText(scene),
    NOT_OURS,
    COMPARED,
    weightsText(scene),
    TESTED,
    THIN,
    viewsText(instrument),
    EVIDENCE,
    instrument.view?.method ?? '',
    `${LIMITS} ${instrument.says.limits}`,
    sourcesText(scene),
  ].filter((text) => text !== '');
};
