import type { Assessment } from '../document/assessment';
import { itemAt } from '../document/place';
import { NOTHING_JOINED, type Share, type Together } from '../document/together';
import type { ItemId } from '../instrument/instrument';
import { LIMITS } from '../limits/limits';
import { newAssessment } from '../response/new-assessment';
import { published } from './lineage';

export type PartAsked = Omit<Share, 'of'> & {
  /** Of the part: an assessment of its own where it is answered. */
  readonly id: string;
};

/**
 * What a colleague is sent: these items with the answers, notes and lines of evidence kept with
 * them so far, their own targets, the assessment's name and day, and the organisation's name and
 * place. No earlier answers, and nothing else.
 */
export function partOf(whole: Assessment, { id, sentAt, ...asked }: PartAsked): Assessment {
  const items = new Set(asked.items);
  const of = <Value>(byItem: Readonly<Record<ItemId, Value>>) =>
    Object.fromEntries(Object.entries(byItem).filter(([item]) => items.has(item)));
  const records = Object.entries(of(whole.answers));
  const blank = newAssessment({
    id,
    kind: 'pick',
    now: sentAt,
    today: whole.assessedOn,
    instrument: whole.instrument,
  });
  const { organisation, place } = whole.profile;
  return {
    ...blank,
    name: whole.name,
    profile: { ...blank.profile, organisation, place },
    targets: { sections: {}, items: of(whole.targets.items) },
    share: { ...asked, of: whole.id, sentAt },
    together: { ...blank.together, lineage: lineageOf(whole, items) },
    answers: Object.fromEntries(
      records.map(([item, record]) => [item, { ...record, history: [] }]),
    ),
  };
}

/**
 * The same without anything answered or noted here: what comes back stands beside our own answer
 * until a person chooses.
 */
export const questionsAlone = (whole: Assessment, asked: PartAsked): Assessment =>
  partOf({ ...whole, answers: {}, together: NOTHING_JOINED }, asked);

/** `together` once the part has gone out: it is remembered with whom; of very many the oldest is not. */
export function partSent(
  { together }: Pick<Assessment, 'together'>,
  { id, share }: Pick<Assessment, 'id' | 'share'>,
): Together {
  if (share === null) return together;
  const { to, items, sentAt } = share;
  const before = Object.entries(together.sent).slice(-(LIMITS.entriesOfARecord - 1));
  const sent = { ...Object.fromEntries(before), [id]: { to, items, sentAt, backAt: '' } };
  return { ...together, sent };
}

/** Of two versions that stand, only the one sent was seen: the choice stays open here. */
function lineageOf(whole: Assessment, items: ReadonlySet<ItemId>) {
  const { lineage, rivals } = published(whole);
  return Object.fromEntries(
    Object.entries(lineage)
      .filter(([place]) => items.has(itemAt(place) ?? ''))
      .map(([place, [shown, ...others]]) => {
        const open = new Set(rivals[place]?.map(({ mark }) => mark));
        const seen = others.filter((mark) => !open.has(mark));
        return [place, shown === undefined ? seen : [shown, ...seen]];
      }),
  );
}

type Shared = Pick<Assessment, 'share'>;

/** Whether both are the same questions sent to a colleague: opened twice on one device, they have two ids. */
export const isSamePart = ({ share: one }: Shared, { share: other }: Shared): boolean =>
  one !== null && other !== null && one.of === other.of && one.sentAt === other.sentAt;
