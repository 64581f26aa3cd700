import type { Exercise } from '../document/exercise';
import { minutesFor } from '../exercise/day-plan';
import type { ItemId } from '../instrument/instrument';
import { countIn } from '../response/count-in';
import { hasNotesToShow } from './notes-to-show';
import type { PanelItem, PanelScorecard } from './panel';
import type { TalkOfTheDay } from './talk-of-the-day';

/** What is shown of a question: the levels alone, then who is where, then why, then both rounds. */
type ItemPart = 'ask' | 'dots' | 'reasons' | 'again';

export type SlideOfItem = {
  readonly kind: 'item';
  readonly id: string;
  readonly item: PanelItem;
  readonly part: ItemPart;
  /** Its place among those to talk about, from 1. */
  readonly place: number;
  readonly of: number;
};

export type PlainKind =
  | 'title'
  | 'primer'
  | 'our-time'
  | 'warm-up'
  | 'how-to-read'
  | 'strengths'
  | 'nothing-apart'
  | 'vote'
  | 'break'
  | 'find-out'
  | 'parked'
  | 'priorities'
  | 'thanks';
/** Before the first answers, and before those of the second vote. */
export type GateKind = 'gate' | 'vote-gate';
type GateSlide = { readonly kind: GateKind; readonly id: string };
type PlainSlide = { readonly kind: PlainKind; readonly id: string };
export type Slide = PlainSlide | GateSlide | SlideOfItem;

const plain = (kind: PlainKind): PlainSlide => ({ kind, id: kind });
const gate = (kind: GateKind): GateSlide => ({ kind, id: kind });

const itemSlides = (
  items: readonly PanelItem[],
  partsOf: (item: PanelItem) => readonly ItemPart[],
): readonly SlideOfItem[] =>
  items.flatMap((item, at) =>
    partsOf(item).map((part) => ({
      kind: 'item' as const,
      id: `${item.item} ${part}`,
      item,
      part,
      place: at + 1,
      of: items.length,
    })),
  );

const talkParts = (item: PanelItem, onWall: readonly ItemId[]): readonly ItemPart[] =>
  onWall.includes(item.item) && hasNotesToShow(item) ? ['ask', 'dots', 'reasons'] : ['ask', 'dots'];

type Shown = Pick<Exercise, 'isRevealed' | 'isAgainRevealed' | 'again'>;

export type SlideScene = {
  readonly panel: PanelScorecard;
  readonly talk: TalkOfTheDay;
  readonly exercise: Shown;
  /** What may come before the answers, where the room wants it. */
  readonly hasPrimer: boolean;
  readonly hasWarmUp: boolean;
  readonly notesOnWall: readonly ItemId[];
  /** Whether anything but questions was parked. */
  readonly hasParked: boolean;
};

/**
 * The conversation in the order of method 3.5. Reasons and second rounds come where there are any.
 * Until the answers are revealed it ends at a gate: what is behind is not even counted.
 */
export function slidesOf(scene: SlideScene): readonly Slide[] {
  const { panel, talk, exercise, notesOnWall } = scene;
  const before = [
    plain('title'),
    ...some('primer', scene.hasPrimer),
    plain('our-time'),
    ...some('warm-up', scene.hasWarmUp),
    plain('how-to-read'),
  ];
  if (!exercise.isRevealed) return [...before, gate('gate')];
  const voted = panel.items.filter(({ again }) => again !== null);
  const isVoteHidden =
    exercise.again !== null && !exercise.isAgainRevealed && countIn(exercise.again) > 0;
  // In a short day there is no time for one; where it was held all the same, it is shown.
  const hasVote = minutesFor(talk.plan, 'vote') > 0 || exercise.again !== null || voted.length > 0;
  return [
    ...before,
    plain('strengths'),
    ...itemSlides(talk.items, (item) => talkParts(item, notesOnWall)),
    ...some('nothing-apart', talk.items.length === 0),
    ...some('vote', talk.items.length > 0 && hasVote),
    // While the votes come in.
    ...some('break', minutesFor(talk.plan, 'break') > 0),
    ...(isVoteHidden ? [gate('vote-gate')] : []),
    ...itemSlides(voted, () => ['again']),
    ...some('find-out', panel.knowledgeGaps.length > 0),
    ...some('parked', talk.parked.length > 0 || scene.hasParked),
    plain('priorities'),
    plain('thanks'),
  ];
}

const some = (kind: PlainKind, isThere: boolean): readonly PlainSlide[] =>
  isThere ? [plain(kind)] : [];

export const isGate = (kind: Slide['kind']): kind is GateKind =>
  kind === 'gate' || kind === 'vote-gate';

/** Where a slide stands now; the list may have grown or shrunk since it was shown. */
export function slidePlace(slides: readonly Slide[], id: string, lastKnown: number): number {
  const at = slides.findIndex((slide) => slide.id === id);
  return at >= 0 ? at : Math.min(Math.max(lastKnown, 0), slides.length - 1);
}
