import type { Answer, NotApplicable } from '../document/answer';
import type { Item } from '../instrument/instrument';
import type { PanelReport } from '../report-model/panel-model';
import type { AnswerRow, ReportModel } from '../report-model/report-model';
import { lacksReason } from '../response/answer-state';
import { standingTitle } from '../wording/item-title';
import { restsOnWords } from '../wording/public-bodies';
import type { ReportScene } from '../wording/report-scene';
import { NOT_OUR_ROLE } from '../wording/score-rows';
import { evidenceLines } from './evidence-lines';

const withoutStop = (text: string): string => text.trim().replace(/[.;,]+$/, '');

/** "the volunteer centre" becomes "the volunteer centre does it"; a full clause stays as typed. */
const whoDoesIt = (detail: string): string =>
  /\b(do|does|run|runs|lead|leads|led by|provide|provides|handle|handles|done by)\b/i.test(detail)
    ? detail
    : `${detail} does it`;

const notApplicableWords = (answer: NotApplicable): string => {
  if (lacksReason(answer)) return `${NOT_OUR_ROLE}: reason still to give`;
  const given = withoutStop(answer.detail);
  return `${NOT_OUR_ROLE}: ${answer.reason === 'elsewhere' ? whoDoesIt(given) : given}`;
};

const dontKnowWords = (whoKnows: string): string => {
  const who = withoutStop(whoKnows);
  return who === '' ? 'Don’t know' : `Don’t know. Who would know: ${who}`;
};

/** An answer in words: the level's name, or the state with what was given for it. Method 1. */
const answerWords = (scene: ReportScene, answer: Answer | null): string => {
  switch (answer?.state) {
    case 'rated':
      return scene.levelName(answer.level);
    case 'dk':
      return dontKnowWords(answer.whoKnows);
    case 'na':
      return notApplicableWords(answer);
    case undefined:
      return 'Not answered';
  }
};

/** What stands of a panel's answers: see the spread of each in a part of its own. */
const standingAnswer = (panel: PanelReport | null, item: Item) => {
  const row = panel?.sections.flatMap(({ rows }) => rows).find((other) => other.item === item.id);
  if (!row) return null;
  const text = row.level === null ? '' : (item.levels[row.level] ?? '');
  return { answer: `${row.levelWords}. ${row.fromWords}`, levelText: text };
};

const rowOf = (scene: ReportScene, panel: PanelReport | null, item: Item): AnswerRow => {
  const record = scene.assessment.answers[item.id];
  const answer = record?.answer ?? null;
  const own = {
    answer: answerWords(scene, answer),
    levelText: answer?.state === 'rated' ? (item.levels[answer.level] ?? '') : '',
  };
  return {
    item: item.id,
    number: item.number,
    title: standingTitle(scene, item.id).title,
    stem: item.stem,
    ...(standingAnswer(panel, item) ?? own),
    restsOn: restsOnWords(scene.assessment.profile, item, record),
    note: record?.note ?? '',
    evidence: evidenceLines(scene, item.id),
    speakers: record?.speakers ?? '',
    accreditationCodes: record?.accreditationCodes ?? '',
  };
};

/** Every item in play with its answer, section by section. */
export const answersReport = (
  scene: ReportScene,
  panel: PanelReport | null,
): ReportModel['answers'] =>
  scene.instrument.sections.map(({ id, name }) => ({
    section: id,
    name,
    rows: scene.analysis.itemsInPlay
      .filter((item) => item.section === id)
      .map((item) => rowOf(scene, panel, item)),
  }));
