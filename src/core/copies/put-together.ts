/**
 * The one way two copies meet: of an assessment, of an exercise on two laptops, or the whole and a
 * colleague's part of it. They are put together place by place and person by person. What one of
 * them changed is taken; what both changed without knowing of each other stands in both versions
 * until a person chooses. Whatever gives way can be had back. No order of joining any number of
 * copies makes a difference, apart from the order of lists and from which of several open versions
 * counts meanwhile: on each device its own. No clock decides anything.
 */

import type { Assessment, AssessmentHead } from '../document/assessment';
import { isSame } from '../document/is-same';
import { answerPlace, familyOf, itemAt } from '../document/place';
import type { Together } from '../document/together';
import { opensAgain, type ReadBackProblem } from '../file/reads-back';
import type { Instrument, ItemId } from '../instrument/instrument';
import { failure, type Result, success } from '../json/result';
import { LIMITS } from '../limits/limits';
import { rememberedOf, statesOf } from '../lineage/lineage';
import { isSamePart } from '../lineage/part-of';
import { asTheyMeet, formerIn, type Met } from './as-they-meet';
import { goneAfter } from './gone';
import { heldBack, openStates } from './into-final';
import { joinPanels, type PanelsJoined, type RoundRefusal } from './join-exercises';
import { aliveValueAt, joinPlaces, type PlaceNews, type PlacesJoined } from './join-places';
import { joinRecords, type States } from './join-records';
import { NOBODY_NEW } from './join-rounds';
import { isSettled } from './place-kinds';
import { withPlaces } from './with-places';

/** `copy`: of all of it; `part`: some questions that come back; `exercise`: kept under another id, its away-day alone. */
export type Meeting = 'copy' | 'part' | 'exercise';

export type Refusal =
  | RoundRefusal
  | { readonly code: 'other-assessment' }
  /** What would come of it could not be opened again. */
  | { readonly code: 'would-not-open'; readonly problem: ReadBackProblem };

export type News = PlaceNews &
  Pick<PanelsJoined, 'people' | 'rounds' | 'leftOut'> & {
    /** Ids of parts that went out from the other copy, and of which ours did not know. */
    readonly sent: readonly string[];
    /** Answers to other words that come in among the earlier answers of their questions, by place. */
    readonly former: readonly string[];
    /** What would come, go or stand against ours were it not signed off; null where it is not. */
    readonly asSigned: AsSigned | null;
    /** Nothing that anyone wrote would be other than it was. */
    readonly isNothing: boolean;
  };

type AsSigned = {
  readonly places: readonly string[];
  /** People of whom the other copy says something else. */
  readonly people: number;
};

export type CopiesTogether = {
  readonly how: Meeting;
  readonly met: Met;
  /** Ours, with what came in; `changedAt` is as it was where nothing did. */
  readonly assessment: Assessment;
  readonly news: News;
};

/** How the two belong together, or null where they do not. */
export function meetingOf(ours: AssessmentHead, theirs: AssessmentHead): Meeting | null {
  if (ours.id === theirs.id) return 'copy';
  if (theirs.share !== null && theirs.share.of === ours.id) return 'part';
  if (theirs.share !== null || ours.share !== null) return isSamePart(ours, theirs) ? 'copy' : null;
  const isSameRound = [
    [ours.exercise?.first, theirs.exercise?.first],
    [ours.partners, theirs.partners],
  ].some(([one, other]) => one && other && one.id === other.id);
  return isSameRound ? 'exercise' : null;
}

/**
 * What comes of the two. Nothing is kept here: whoever calls this shows the news first, and keeps the
 * assessment once a person wants it. It has been read back as a file by then.
 */
export function putTogether(
  here: Assessment,
  from: Assessment,
  { instrument }: { readonly instrument: Instrument },
): Result<CopiesTogether, Refusal> {
  const how = meetingOf(here, from);
  if (how === null) return failure({ code: 'other-assessment' });
  const { ours, theirs } = asTheyMeet(here, from, instrument);
  const joined = (ours.signOff.isFinal ? joinedWhenFinal : joinedBy)(how, ours, theirs);
  if (!joined.ok) return joined;
  const { assessment } = joined.value;
  const opens = opensAgain(assessment, { instrument });
  if (!opens.ok) return failure({ code: 'would-not-open', problem: opens.problem });
  const former = formerIn(from, joined.value);
  return success({ ...joined.value, news: { ...joined.value.news, former } });
}

/** What comes of the two, whether a file could hold it or not. */
export function joinedBy(
  how: Meeting,
  ours: Assessment,
  theirs: Assessment,
): Result<CopiesTogether, RoundRefusal> {
  const items = new Set(how === 'part' ? theirs.share?.items : Object.keys(theirs.answers));
  const isOfMeeting = SCOPES[how](items);
  const panels = how === 'part' ? success(panelsOf(ours)) : joinPanels(ours, theirs);
  if (!panels.ok) return panels;
  const isLeftOut = (place: string) =>
    panels.value.leftOut !== null && familyOf(place) === 'partners';
  const incoming = [...statesOf(theirs)].filter(
    ([place]) => isOfMeeting(place) && !isLeftOut(place),
  );
  const places = joinPlaces(statesOf(ours), new Map(incoming));
  const { people, rounds, leftOut, exercise, partners } = panels.value;
  const frame = how === 'copy' ? joinedFrame(ours, theirs) : ours;
  const theirGone = Object.entries(theirs.together.gone).filter(([place]) => isOfMeeting(place));
  const together: Together = {
    ...rememberedOf(places.states),
    gone: goneAfter([ours.together.gone, Object.fromEntries(theirGone)], places),
    sent: joinSent(ours, theirs, how),
  };
  const { answers, ...head } = { ...frame, exercise, partners, together };
  const changed = changedPlaces(places);
  const records = how === 'exercise' ? [] : recordsOf(items, ours, theirs, places);
  const placed = withPlaces(head, changed);
  const assessment: Assessment = {
    ...placed,
    signed: signedOf(placed.signOff.isFinal, ours, theirs),
    answers: { ...answers, ...Object.fromEntries(records) },
  };
  const sent = newlySent(ours, assessment);
  const news = { ...places.news, people, rounds, leftOut, sent, former: [], asSigned: null };
  const met = { ours, theirs };
  return success({
    how,
    met,
    assessment,
    news: { ...news, isNothing: isNothing(ours, assessment) },
  });
}

/** Ours is final: how far its steps are comes in, and steps added since. Never refused: nothing else moves. */
function joinedWhenFinal(
  how: Meeting,
  ours: Assessment,
  theirs: Assessment,
): Result<CopiesTogether, RoundRefusal> {
  const incoming = statesOf(theirs);
  const open: States = how === 'copy' ? openStates(ours, incoming) : new Map();
  const places = joinPlaces(statesOf(ours), open);
  const together: Together = {
    ...rememberedOf(places.states),
    gone: goneAfter([ours.together.gone, {}], places),
    sent: how === 'copy' ? joinSent(ours, theirs, how) : ours.together.sent,
  };
  const { answers, ...head } = { ...ours, together };
  const assessment: Assessment = { ...withPlaces(head, changedPlaces(places)), answers };
  const all = joinedBy(how, ours, theirs);
  const news = {
    ...places.news,
    people: NOBODY_NEW,
    rounds: [],
    leftOut: null,
    sent: newlySent(ours, assessment),
    former: [],
    asSigned: asSignedOf(all.ok ? all.value.news : null, heldBack(incoming, open)),
    isNothing: isNothing(ours, assessment),
  };
  return success({ how, met: { ours, theirs }, assessment, news });
}

/** Of what would have come in, what is held back; where even that could not be put together, nothing is known. */
function asSignedOf(all: News | null, held: readonly string[]): AsSigned {
  if (all === null) return { places: held.filter((place) => !isSettled(place)), people: 0 };
  const { came, changed, went, disputed, full } = all;
  const would = new Set([...came, ...changed, ...went, ...disputed, ...full]);
  const { added, replaced, withdrawn, back, out } = all.people;
  return {
    places: held.filter((place) => would.has(place)),
    people: added + replaced + withdrawn + back + out.length,
  };
}

const newlySent = (ours: Assessment, joined: Assessment): readonly string[] =>
  Object.keys(joined.together.sent).filter((id) => ours.together.sent[id] === undefined);

const SCOPES: Readonly<
  Record<Meeting, (items: ReadonlySet<ItemId>) => (place: string) => boolean>
> = {
  copy: () => () => true,
  part: (items) => (place) => items.has(itemAt(place) ?? ''),
  exercise: () => (place) => ['exercise', 'partners'].includes(familyOf(place)),
};

const panelsOf = ({ exercise, partners }: Assessment): PanelsJoined => ({
  exercise,
  partners,
  people: NOBODY_NEW,
  rounds: [],
  leftOut: null,
});

const changedPlaces = ({ before, states }: PlacesJoined): ReadonlyMap<string, string> =>
  new Map(
    [...states.keys()]
      .filter((place) => aliveValueAt(states, place) !== aliveValueAt(before, place))
      .map((place) => [place, aliveValueAt(states, place)]),
  );

function recordsOf(
  items: ReadonlySet<ItemId>,
  ours: Assessment,
  theirs: Assessment,
  { before, incoming, states }: PlacesJoined,
) {
  return [...items].flatMap((item) => {
    const copies = [
      { record: ours.answers[item], answer: answerIn(before, item) },
      { record: theirs.answers[item], answer: answerIn(incoming, item) },
    ];
    const record = joinRecords({ item, joined: states, copies });
    return record === null ? [] : [[item, record] as const];
  });
}

const answerIn = (states: States, item: ItemId) => states.get(answerPlace(item));

/** What is no place of its own. */
function joinedFrame(ours: Assessment, theirs: Assessment): Assessment {
  const [earlier] = [ours.createdAt, theirs.createdAt].toSorted();
  const [, later] = [ours.changedAt, theirs.changedAt].toSorted();
  const carried = Object.entries({ ...theirs.carried, ...ours.carried });
  return {
    ...ours,
    ...(theirs.kind === 'full' && { kind: theirs.kind, quickItems: null }),
    createdAt: earlier ?? ours.createdAt,
    changedAt: later ?? ours.changedAt,
    carried: Object.fromEntries(carried.slice(0, LIMITS.carriedFields)),
  };
}

/** What is out with whom, as either copy knows it; a part that comes back is marked as back. */
function joinSent(ours: Assessment, theirs: Assessment, how: Meeting): Together['sent'] {
  const { sent } = ours.together;
  if (how === 'exercise') return sent;
  if (how === 'copy') {
    const ids = [...new Set([...Object.keys(sent), ...Object.keys(theirs.together.sent)])].sort();
    const all = ids.slice(0, LIMITS.entriesOfARecord).flatMap((id) => {
      const [one, other] = [sent[id], theirs.together.sent[id]];
      const known = one ?? other;
      if (known === undefined) return [];
      const [, backAt = ''] = [one?.backAt ?? '', other?.backAt ?? ''].toSorted();
      return [[id, { ...known, backAt }] as const];
    });
    return Object.fromEntries(all);
  }
  const { share, changedAt } = theirs;
  return Object.fromEntries(
    Object.entries(sent).map(([id, part]) => {
      const isThis = part.sentAt === share?.sentAt && isSame(part.items, share.items);
      return [id, isThis && part.backAt < changedAt ? { ...part, backAt: changedAt } : part];
    }),
  );
}

/** The steps as signed belong to whichever copy was signed. */
function signedOf(isFinal: boolean, ours: Assessment, theirs: Assessment): Assessment['signed'] {
  if (!isFinal) return null;
  return ours.signOff.isFinal ? ours.signed : theirs.signed;
}

/** Apart from what is only kept so that copies can be put together. */
const isNothing = (ours: Assessment, joined: Assessment): boolean =>
  newlySent(ours, joined).length === 0 &&
  isSame({ ...ours, ...keptApart(ours) }, { ...joined, ...keptApart(ours) }) &&
  isSame(ours.together.rivals, joined.together.rivals);

const keptApart = ({ changedAt, createdAt, together }: Assessment) => ({
  changedAt,
  createdAt,
  together,
});
