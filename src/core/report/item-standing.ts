import { targetOf } from '../gaps/targets';
import type { ItemId } from '../instrument/instrument';
import { BLANK, DONT_KNOW, isRatedValue, NOT_APPLICABLE } from '../scoring/item-value';
import type { PlanRow } from './plan-model';
import type { Scene } from './scene';
import { NOT_OUR_ROLE } from './score-rows';
import { lowerFirst, upperFirst } from './words';

const wordsOf = (scene: Scene, value: number): string => {
  if (isRatedValue(value)) return upperFirst(scene.levelName(value / 2));
  if (value === NOT_APPLICABLE) return NOT_OUR_ROLE;
  return value === DONT_KNOW ? 'Don’t know' : 'Not answered';
};

/** Where an item stands and where it should be; null for one these questions do not have. */
export const itemStanding = (scene: Scene, id: ItemId): PlanRow['closes'][number] | null => {
  const { instrument, analysis, assessment } = scene;
  const item = instrument.items.find((candidate) => candidate.id === id);
  if (!item) return null;
  const at = analysis.itemsInPlay.indexOf(item);
  return {
    item: id,
    title: item.title,
    levelWords: wordsOf(scene, analysis.values[at] ?? BLANK),
    targetWords: lowerFirst(scene.levelName(targetOf(item, assessment.targets))),
  };
};
