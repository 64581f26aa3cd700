import type { PanelItem } from './panel';

const FEWEST_NOTES = 3;

/** One note alone, or two, would be known for whose they are: only files carry notes. */
export const hasNotesToShow = ({ reasons }: Pick<PanelItem, 'reasons'>): boolean =>
  reasons.length >= FEWEST_NOTES;
