import { plannedScorecard } from '../action-plan/planned-profile';
import type { PlanReport } from '../report-model/plan-model';
import type { DimensionScore, Scorecard } from '../scoring/scorecard';
import type { ReportScene } from '../wording/report-scene';
import { levelWordsOf, NOT_ASKED } from '../wording/score-rows';
import { bandOfShown } from '../wording/score-words';
import { countWord, fitting, lowerFirst } from '../wording/words';

type IfDone = PlanReport['ifDone'];
type Row = IfDone['rows'][number];

const KINDS = [
  ['sections', 'section'],
  ['functions', 'function'],
  ['sufficiency', 'sufficiency'],
] as const satisfies readonly (readonly [keyof Scorecard, Row['kind']])[];

const rowsOf = (scene: ReportScene, ifDone: Scorecard): readonly Row[] =>
  KINDS.flatMap(([kinds, kind]) =>
    scene.instrument[kinds].map(({ id, name }) => {
      const scoreIn = (scorecard: Scorecard) => scorecard[kinds].find((score) => score.id === id);
      const [isNow, isThen] = [scoreIn(scene.analysis.scorecard), scoreIn(ifDone)];
      const [now, then] = [isNow?.score ?? null, isThen?.score ?? null];
      const [nowWords, thenWords] = [wordsOf(scene, isNow), wordsOf(scene, isThen)];
      return { id, kind, name, now, then, nowWords, thenWords };
    }),
  );

/** The score; where there is none why, in the words of every other table. */
const wordsOf = (scene: ReportScene, of: DimensionScore | undefined): string => {
  if (of === undefined) return NOT_ASKED;
  if (of.score === null) return levelWordsOf(scene, of);
  return scene.isQuick ? scene.levelName(bandOfShown(of.score)) : String(of.score);
};

/** How far a score rises; by bands in a quick check, where a figure may not be told (method 0.4). */
const riseOf = ({ isQuick }: ReportScene, { now, then }: Row): number => {
  if (now === null || then === null) return 0;
  return isQuick ? bandOfShown(then) - bandOfShown(now) : then - now;
};

/** Said wherever the sentence stands, on a board paper too. */
const IF_DONE = 'If all is done,';

const nothingRises = ({ isQuick }: ReportScene): string =>
  isQuick
    ? `${IF_DONE} no section changes its level`
    : `${IF_DONE} every section stays where it is`;

/** What the plan would change, by section: the one that rises most is named where it is alone in that. */
const findingOf = (scene: ReportScene, factors: readonly Row[], hasItems: boolean): string => {
  if (!hasItems) return 'No step that is still to do says which answer it lifts';
  const rising = factors
    .map((row) => ({ row, rise: riseOf(scene, row) }))
    .filter(({ rise }) => rise > 0)
    .toSorted((a, b) => b.rise - a.rise);
  const [most, next] = rising;
  if (!most) return nothingRises(scene);
  const name = lowerFirst(most.row.name);
  if (!next) return fitting([`${IF_DONE} ${name} would rise`, `${IF_DONE} one section would rise`]);
  const count = countWord(rising.length);
  const base = `${IF_DONE} ${rising.length === factors.length ? `all ${count}` : count} sections would rise`;
  return fitting([...(most.rise > next.rise ? [`${base}, ${name} most`] : []), base]);
};

/** Scores now and with every step that is open done, one level each, whole numbers. Method 0.6. */
export const ifDoneOf = (scene: ReportScene, hasItems: boolean): IfDone => {
  const { instrument, assessment, analysis } = scene;
  const rows = rowsOf(scene, plannedScorecard(instrument, assessment, analysis));
  const factors = rows.filter(({ kind }) => kind === 'section');
  return { finding: findingOf(scene, factors, hasItems), rows };
};
