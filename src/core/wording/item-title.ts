import { targetOf } from '../gaps/targets';
import type { ItemId } from '../instrument/instrument';
import { BLANK, isRatedValue } from '../scoring/item-value';
import type { ReportScene } from './report-scene';
import { withoutStop } from './words';

const FIRST_IN_PLACE = 3;
const SECOND_PAIR = 2;

export type StandingTitle = {
  /** What is missing below target and below level 3; else, or where no level stands, what it is about. */
  readonly title: string;
  /** 0-4 in halves; null where no level stands. */
  readonly level: number | null;
};

/** The level that stands of an item, 0-4 in halves; null where none does. */
const levelOf = ({ analysis }: ReportScene, id: ItemId): number | null => {
  const { itemsInPlay, values } = analysis;
  const value = values[itemsInPlay.findIndex((item) => item.id === id)] ?? BLANK;
  return isRatedValue(value) ? value / 2 : null;
};

/** What is missing of an item at a level from 0 up to, not including, 4. */
const lackingTitle = (scene: ReportScene, id: ItemId, level: number): string =>
  scene.guidance.items[id]?.gapTitle[level >= SECOND_PAIR ? 1 : 0] ?? scene.itemOf(id).title;

/** An item as a list of what is to be done names it: by what is missing, where something is. */
export const standingTitle = (scene: ReportScene, id: ItemId): StandingTitle => {
  const level = levelOf(scene, id);
  const item = scene.itemOf(id);
  if (level === null) return { title: item.title, level };
  const isLacking = level < FIRST_IN_PLACE || level < targetOf(item, scene.assessment.targets);
  return { title: isLacking ? lackingTitle(scene, id, level) : item.title, level };
};

/** An item as a list of what is in place names it: below level 3, where its title would say too
 *  much, in the words of its level. */
export const inPlaceTitle = (scene: ReportScene, id: ItemId): StandingTitle => {
  const level = levelOf(scene, id);
  const { title, levels } = scene.itemOf(id);
  if (level === null || level >= FIRST_IN_PLACE) return { title, level };
  return { title: withoutStop(levels[Math.floor(level)] ?? title), level };
};
