import { partnerView } from '../comparison/partner-view';
import { findingsOf } from '../findings/find';
import { panelReport } from '../panel-report/panel-report';
import { partnerReport } from '../panel-report/partner-report';
import type { ReportModel } from '../report-model/report-model';
import { firstRows } from '../wording/first-five';
import { methodOf } from '../wording/method-text';
import { contextOf, profileOf } from '../wording/profile-words';
import { type ReportInput, type ReportScene, reportSceneOf } from '../wording/report-scene';
import { restsOnOpening } from '../wording/sector-words';
import { toldSummary, toldWordsOf } from '../wording/told-words';
import { dateWords } from '../wording/words';
import {
  answeredByWords,
  assessedWords,
  leadOf,
  ownViewLine,
  peopleOf,
  questionsOf,
  shortLeadOf,
  titleOf,
} from './about-assessment';
import { answersReport } from './answers';
import { evidenceIndex } from './evidence-index';
import {
  cautiousFigure,
  factorsFigure,
  functionsFigure,
  reportNames,
  sufficiencyFigure,
  viewFigure,
} from './figures';
import { flagsReport } from './flags';
import { heatMap } from './heat';
import { claimRows, findOutRows, strengthsReport, weakLinkRows } from './lists';
import { outcomesOf } from './outcomes';
import { planReport } from './plan-report';
import { prioritiesOf } from './priorities';
import { assessorReport } from './readers/assessor';
import { partnersReport } from './readers/for-partners';
import { signOffReport } from './sign-off-report';
import { hasNotesIn } from './without-notes';
import { besideReport } from './years/beside-report';
import { trendReport, yearsReport } from './years/years-report';

/** Against the one before it, and over the years, where these are here. */
const yearsOf = ({ instrument, assessment, guidance, voice, datesBefore = [] }: ReportScene) => {
  const now = { instrument, assessment };
  const before = datesBefore.at(-1);
  return {
    years: before === undefined ? null : yearsReport({ before, now, guidance, voice }),
    trend: trendReport([...datesBefore, now]),
    beside: assessment.signOff.besideSince ? null : besideReport(now, voice),
  };
};

const partnersOf = (scene: ReportScene): ReportModel['partners'] => {
  const view = partnerView(scene.instrument, scene.assessment);
  return view === null || view.people === 0 ? null : partnerReport(scene, view);
};

/** What may hold notes, and whether it does. */
const notedIn = (scene: ReportScene, panel: ReportModel['panel']) => {
  const noted = {
    answers: answersReport(scene, panel),
    plan: planReport(scene),
    outcomes: outcomesOf(scene),
  };
  const notes: ReportModel['notes'] = hasNotesIn(noted) ? 'in' : 'none';
  return { ...noted, notes };
};

const forReaders = (scene: ReportScene) => ({
  assessor: assessorReport(scene),
  forPartners: partnersReport(scene),
});

/** What stands beside our own answers: partners', those of other dates, other organisations' scores. */
const besideOwn = (scene: ReportScene) => ({ partners: partnersOf(scene), ...yearsOf(scene) });

/** One assessment, analysed and put into words for the screen ("you") or the report ("we"). */
export const buildReport = (input: ReportInput): ReportModel => {
  const scene = reportSceneOf(input);
  const { assessment, isQuick, hasOwnTargets } = scene;
  const found = findingsOf(scene.instrument, assessment, scene.analysis);
  const told = toldWordsOf(scene, found);
  const panel = panelReport(scene);
  return {
    title: titleOf(scene),
    assessmentName: assessment.name,
    isQuick,
    supportRestsOn: restsOnOpening(scene),
    hasOwnTargets,
    date: dateWords(assessment.assessedOn),
    assessed: assessedWords(scene),
    printed: dateWords(scene.today),
    answeredBy: answeredByWords(scene),
    people: peopleOf(scene),
    questions: questionsOf(scene),
    headline: told.headlineNamed,
    told,
    lead: leadOf(scene),
    shortLead: shortLeadOf(scene),
    summary: toldSummary(told),
    factors: factorsFigure(scene),
    functions: functionsFigure(scene),
    sufficiency: sufficiencyFigure(scene),
    viewGroups: viewFigure(scene),
    names: reportNames(scene.instrument),
    cautious: cautiousFigure(scene),
    flags: flagsReport(scene),
    heat: heatMap(scene),
    ...notedIn(scene, panel),
    priorities: { ...prioritiesOf(scene), first: firstRows(scene, found) },
    findOut: findOutRows(scene),
    weakLinks: weakLinkRows(scene),
    claims: claimRows(scene),
    strengths: strengthsReport(scene),
    context: contextOf(scene),
    profile: profileOf(scene),
    panel,
    ...besideOwn(scene),
    evidence: evidenceIndex(scene),
    ...forReaders(scene),
    signOff: signOffReport(scene),
    decisions: assessment.report.decisions.filter((decision) => decision.trim() !== ''),
    limits: ownViewLine(scene.instrument),
    method: methodOf(scene),
  };
};
