import { type DayPlan, minutesFor } from '../../../core/exercise/day-plan';
import type { Slide } from '../../../core/panel/slides';

export type TimedPart = { readonly key: string; readonly minutes: number };

/** Whose time runs while this slide is shown, and how long that is; null where none does. Method 3.5. */
export function timedPart(slide: Slide, plan: DayPlan): TimedPart | null {
  if (slide.kind === 'item' && slide.part !== 'again') {
    // Reading alone takes no time of its own; with a minute in pairs, the time begins there.
    const isRunning = slide.part !== 'ask' || plan.pairs > 0;
    return isRunning ? timed(slide.item.item, plan.each) : null;
  }
  switch (slide.kind) {
    case 'item':
    case 'vote':
      return timed('vote', minutesFor(plan, 'vote'));
    case 'break':
    case 'find-out':
      return timed(slide.kind, minutesFor(plan, slide.kind));
    case 'parked':
    case 'priorities':
      return timed('priorities', minutesFor(plan, 'priorities'));
    default:
      return null;
  }
}

const timed = (key: string, minutes: number): TimedPart | null =>
  minutes === 0 ? null : { key, minutes };
