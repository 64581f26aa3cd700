import type { Exercise } from '../document/exercise';
import type { ItemId } from '../instrument/instrument';
import { countIn } from '../response/count-in';
import { hasNotesToShow } from './notes-to-show';
import type { PanelItem, PanelScorecard } from './panel';
import type { TalkList } from './talk-list';

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
  | 'warm-up'
  | 'how-to-read'
  | 'strengths'
  | 'nothing-apart'
  | 'vote'
  | 'find-out'
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

/**
 * The conversation in the order of method 3.5. Reasons and second rounds come where there are any.
 * Until the answers are revealed it ends at a gate: what is behind is not even counted.
 */
export function slidesOf(
  panel: PanelScorecard,
  { items }: TalkList,
  hasWarmUp: boolean,
  exercise: Shown,
  notesOnWall: readonly ItemId[],
): readonly Slide[] {
  const before = [plain('title'), ...(hasWarmUp ? [plain('warm-up')] : []), plain('how-to-read')];
  if (!exercise.isRevealed) return [...before, gate('gate')];
  const { again, isAgainRevealed } = exercise;
  const isVoteHidden = again !== null && !isAgainRevealed && countIn(again) > 0;
  return [
    ...before,
    plain('strengths'),
    ...itemSlides(items, (item) => talkParts(item, notesOnWall)),
    plain(items.length > 0 ? 'vote' : 'nothing-apart'),
    ...(isVoteHidden ? [gate('vote-gate')] : []),
    ...itemSlides(
      panel.items.filter(({ again }) => again !== null),
      () => ['again'],
    ),
    ...(panel.knowledgeGaps.length > 0 ? [plain('find-out')] : []),
    plain('priorities'),
    plain('thanks'),
  ];
}

export const isGate = (kind: Slide['kind']): kind is GateKind =>
  kind === 'gate' || kind === 'vote-gate';

/** Where a slide stands now; the list may have grown or shrunk since it was shown. */
export function slidePlace(slides: readonly Slide[], id: string, lastKnown: number): number {
  const at = slides.findIndex((slide) => slide.id === id);
  return at >= 0 ? at : Math.min(Math.max(lastKnown, 0), slides.length - 1);
}
