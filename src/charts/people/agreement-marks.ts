/** What stands on the plot of score against agreement, once for every pen: the page and its print, and files. */
import type { AgreementPoint } from '../../core/panel-report/agreement-points';
import { SHAPES } from '../line/marks-on-a-line';

/** Where the labels of method 3.2 change (average distances of 0.8 and 0.5 levels), as agreement from 0 to 1. */
export const AGREEMENT_STEPS = [
  [0, 'opposed'],
  [0.6, 'wide'],
  [0.75, 'close'],
  [1, 'all alike'],
] as const;

/** Levels across, with air at either side for the dots of the lowest and the highest. */
export const LEVELS_ACROSS = { from: -0.25, to: 4.25 } as const;

export type PointMark = {
  /** In CSS pixels. */
  readonly radius: number;
  /** How many questions share the dot; empty where it is one. */
  readonly number: string;
};

/** The dot of one place: larger where several questions share it, whose number stands in it. */
export const pointMark = ({ titles }: Pick<AgreementPoint, 'titles'>): PointMark =>
  titles.length > 1
    ? { radius: 10, number: String(titles.length) }
    : { radius: SHAPES.dot, number: '' };

export const AGREEMENT_NOTE =
  'Top right: high, and answers agree. Bottom: worth a conversation, whatever the level. A dot is a question; a number in it counts questions that lie so close that they share one.';
