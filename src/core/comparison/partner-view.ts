import type { Assessment } from '../document/assessment';
import type { Collection } from '../document/collection';
import { cameLater } from '../exercise/shown';
import { analyse } from '../gaps/analyse';
import { isOnOurScale } from '../instrument/editions';
import type { Guidance, Instrument, Item, ItemId } from '../instrument/instrument';
import { roundItem } from '../panel/combine-round';
import type { PanelItemState } from '../panel/panel';
import { roundOf } from '../panel/round';
import { countIn } from '../response/count-in';
import { isRatedValue } from '../scoring/item-value';

/** Six to eight of these are asked: enough to compare, short enough for a favour. Method 5. */
export const FEWEST_PARTNER_ITEMS = 6;
export const MOST_PARTNER_ITEMS = 8;

export type PartnerRow = {
  readonly item: ItemId;
  /** Our own level, 0-4 in halves; null where we gave none. */
  readonly own: number | null;
  /** The middle of what partners said, 0-4 in halves; null where method 3.3 lets nothing be shown. */
  readonly partners: number | null;
  readonly state: PanelItemState;
};

export type PartnerView = {
  /** Partners whose answers are in; once shown, those counted. */
  readonly people: number;
  /** How many came after that, and are not counted. */
  readonly later: number;
  /** Whether the one showing has been: before it nothing of what partners say is in the rows. */
  readonly isShown: boolean;
  /** The version of the questions they answered, where its levels are not ours: then nothing of our own is in the rows. */
  readonly otherScale: string | null;
  readonly rows: readonly PartnerRow[];
};

/** The items a partner can judge: those with a wording of their own for partners. */
export const partnerItems = (instrument: Instrument, guidance: Guidance): readonly Item[] =>
  instrument.items.filter(({ id }) => guidance.items[id]?.partner != null);

/**
 * Our own level beside the middle of what partners say, item by item; null until partners are asked.
 * Never mixed into a score. Partners' answers are not attributed, so below three nothing is shown of
 * them and below five the middle alone (method 3.3); a partner view never shows more than that. Of
 * an exercise nothing of our own is in it before the room has seen the answers; nor where partners
 * answered words that meant something else.
 */
export const partnerView = (instrument: Instrument, assessment: Assessment): PartnerView | null => {
  const { partners, exercise } = assessment;
  if (partners === null) return null;
  const otherScale = otherScaleOf(partners, instrument);
  const isHidden = otherScale !== null || (exercise !== null && !exercise.isRevealed);
  const { itemsInPlay, values } = analyse(instrument, assessment);
  const own = new Map(
    itemsInPlay.map(({ id }, at): [ItemId, number | null] => {
      const value = values[at];
      const isKnown = !isHidden && value !== undefined && isRatedValue(value);
      return [id, isKnown ? value / 2 : null];
    }),
  );
  const { shown } = partners;
  return {
    people: shown === null ? countIn(partners) : Object.keys(shown.counted).length,
    later: cameLater(partners),
    isShown: shown !== null,
    otherScale,
    rows: rowsOf(instrument, partners, own),
  };
};

const otherScaleOf = ({ askedIn }: Collection, instrument: Instrument): string | null =>
  askedIn === undefined || isOnOurScale(askedIn, instrument) ? null : askedIn;

function rowsOf(
  instrument: Instrument,
  partners: Collection,
  own: ReadonlyMap<ItemId, number | null>,
): readonly PartnerRow[] {
  const asked = new Set(partners.items);
  const items = instrument.items.filter(({ id }) => asked.has(id));
  const { people, tallies } = roundOf(items, partners);
  return items.map(({ id }, at) => {
    const tally = partners.shown === null ? undefined : tallies[at];
    const { state, median } = tally
      ? roundItem(tally, 'not-attributed', people)
      : ({ state: 'withheld', median: null } as const);
    return { item: id, own: own.get(id) ?? null, partners: median, state };
  });
}
