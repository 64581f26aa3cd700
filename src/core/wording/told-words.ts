import type { Findings } from '../findings/finding';
import type { ReportModel } from '../report-model/report-model';
import type { ToldCell, ToldWords } from '../report-model/told-words';
import type { ReportScene } from './report-scene';
import { bestCell, firstStep, startCell, weakestCell } from './told-cells';
import { doubtWords } from './told-doubt';
import { headlineWords } from './told-headline';
import { lowerFirst } from './words';

/** What is said first, second and third, and how sure it is, in words. */
export const toldWordsOf = (scene: ReportScene, found: Findings): ToldWords => ({
  headline: headlineWords(scene, found.headline),
  headlineNamed: headlineWords(scene, found.headline, true),
  best: bestCell(scene, found.best),
  weakest: weakestCell(scene, found.weakest),
  start: startCell(scene, found),
  firstStep: found.headline.kind === 'nothing-answered' ? '' : firstStep(scene, found.start),
  doubt: doubtWords(scene, found.doubt, found.headline),
});

/** "Time speaking for the sector is not paid for (F7): starting. It helps more of what we do." */
const cellText = ({ title, number, lowest, levelWords, reason }: ToldCell): string => {
  const named = number === '' ? title : `${title} (${number})`;
  const level = levelWords === '' ? '' : `: ${lowerFirst(levelWords)}`;
  const within = lowest === '' ? '' : `, lowest in ${lowest}`;
  return `${named}${level}${within}. ${reason}`.trim();
};

/** The three of them as papers have them, one text each. */
export const toldSummary = ({ best, weakest, start }: ToldWords): ReportModel['summary'] =>
  [best, weakest, start].map((cell) => ({ label: cell.label, text: cellText(cell) }));
