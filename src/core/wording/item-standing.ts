import { targetOf } from '../gaps/targets';
import type { Item, ItemId } from '../instrument/instrument';
import type { PlanRow } from '../report-model/plan-model';
import { BLANK, DONT_KNOW, isRatedValue, NOT_APPLICABLE } from '../scoring/item-value';
import { standingTitle } from './item-title';
import type { ReportScene } from './report-scene';
import { NOT_OUR_ROLE } from './score-rows';
import { lowerFirst, upperFirst } from './words';

/** "Established", "Don’t know", "Not our role here" or "Not answered". */
const wordsOf = (scene: ReportScene, value: number): string => {
  if (isRatedValue(value)) return upperFirst(scene.levelName(value / 2));
  if (value === NOT_APPLICABLE) return NOT_OUR_ROLE;
  return value === DONT_KNOW ? 'Don’t know' : 'Not answered';
};

/** The level that stands of an item in words, or why none does. */
export const standingWords = (scene: ReportScene, item: Item): string => {
  const { analysis } = scene;
  return wordsOf(scene, analysis.values[analysis.itemsInPlay.indexOf(item)] ?? BLANK);
};

/** Where an item stands and where it should be; null for one these questions do not have. */
export const itemStanding = (scene: ReportScene, id: ItemId): PlanRow['closes'][number] | null => {
  const { instrument, assessment } = scene;
  const item = instrument.items.find((candidate) => candidate.id === id);
  if (!item) return null;
  return {
    item: id,
    number: item.number,
    title: standingTitle(scene, id).title,
    levelWords: standingWords(scene, item),
    targetWords: lowerFirst(scene.levelName(targetOf(item, assessment.targets))),
  };
};
