import type { PanelReport } from '../../../../core/report-model/panel-model';
import type { ReportModel } from '../../../../core/report-model/report-model';
import {
  askedHeight,
  decisionHeight,
  fixedHeight,
  isCutHere,
  type Setting,
} from './page-one-heights';

/** A4 less its margins, in CSS pixels, and what stays free of it: no two engines round alike. */
const PAGE = 1005;
const SAFETY = 6;
/** "All of them stand in full on the next page." */
const ON_THE_NEXT_PAGE = 26;
const LINE_TO_WRITE = 30;
const MOST_CHOSEN = 5;
const MOST_EMPTY_LINES = 3;

export type PageOnePlan = {
  /** What the room chose to do, in the place of the first five; empty where nobody chose. */
  readonly chosen: PanelReport['priorities'];
  readonly decisions: readonly string[];
  /** Where nothing is asked yet: for how many decisions there is room to write, 0-3. */
  readonly emptyLines: number;
  /** The first step in words: before any decision. */
  readonly hasStep: boolean;
  /** What stands there nearly fills the page: then it is set closer. */
  readonly isTight: boolean;
  /** False at the end of a board paper, which asks them: nothing is asked twice. */
  readonly asksHere: boolean;
  /** False when a decision is left out or cut here: then all stand in full on the next page. */
  readonly isWhole: boolean;
};

const roomIn = (
  model: ReportModel,
  { chosen, hasStep }: Pick<PageOnePlan, 'chosen' | 'hasStep'>,
  setting: Setting,
): number => PAGE - SAFETY - fixedHeight(model, { chosen, hasStep, setting });

/** As many decisions, in order, as `room` holds under their heading. */
const decisionsWithin = (
  decisions: readonly string[],
  room: number,
  setting: Setting,
): readonly string[] => {
  let left = room - askedHeight(setting);
  const past = decisions.findIndex((decision) => {
    left -= decisionHeight(decision);
    return left < 0;
  });
  return past < 0 ? decisions : decisions.slice(0, past);
};

/** As many lines to write on as `room` holds, 0-3. */
const linesToWrite = (room: number, setting: Setting): number =>
  Math.max(
    0,
    Math.min(MOST_EMPTY_LINES, Math.floor((room - askedHeight(setting)) / LINE_TO_WRITE)),
  );

/** In large print nothing gives way: page 1 goes on over its side. */
export const planInLarge = (model: ReportModel, decisions: readonly string[]): PageOnePlan => ({
  chosen: model.panel?.priorities ?? [],
  decisions,
  emptyLines: MOST_EMPTY_LINES,
  hasStep: model.told.firstStep !== '',
  isTight: false,
  asksHere: true,
  isWhole: true,
});

/** What stands first: what the room chose, and what to do first, which gives way only where names alone fill the page. */
const firstOf = (model: ReportModel): Pick<PageOnePlan, 'chosen' | 'hasStep'> => {
  const chosen = (model.panel?.priorities ?? []).slice(0, MOST_CHOSEN);
  const isThere = model.told.firstStep !== '';
  const room = roomIn(model, { chosen, hasStep: isThere }, 'tight');
  return { chosen, hasStep: isThere && room >= ON_THE_NEXT_PAGE };
};

/** Page 1 at the end of a board paper, which has the decisions. */
export const planBehindCover = (model: ReportModel): PageOnePlan => {
  const first = firstOf(model);
  return {
    ...first,
    decisions: [],
    emptyLines: 0,
    isTight: roomIn(model, first, 'loose') < ON_THE_NEXT_PAGE,
    asksHere: false,
    isWhole: true,
  };
};

/**
 * What goes on page 1 so that it stays one page: the first step and the first five, then as many decisions as fit, if
 * need be on a page set closer; the others stand on the next page. No browser tells a page how high it will print, so
 * lines are counted by the widths of their letters.
 */
export const planPageOne = (model: ReportModel, decisions: readonly string[]): PageOnePlan => {
  const first = firstOf(model);
  const loose = roomIn(model, first, 'loose');
  const isAllIn = decisionsWithin(decisions, loose, 'loose').length === decisions.length;
  // For lines to write on alone nothing is set closer.
  const isTight = loose < (decisions.length > 0 ? ON_THE_NEXT_PAGE : 0) || !isAllIn;
  const setting = isTight ? 'tight' : 'loose';
  const room = isTight ? roomIn(model, first, 'tight') : loose;
  const shared = {
    ...first,
    emptyLines: linesToWrite(room, setting),
    isTight,
    asksHere: true,
  };
  const whole = decisionsWithin(decisions, room, setting);
  if (whole.length === decisions.length && !whole.some(isCutHere))
    return { ...shared, decisions: whole, isWhole: true };
  const shown = decisionsWithin(decisions, room - ON_THE_NEXT_PAGE, setting);
  return { ...shared, decisions: shown, isWhole: false };
};
