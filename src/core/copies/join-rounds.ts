/**
 * The same round from two copies, everyone of either in it once. Which copy comes first changes the
 * news and nothing else, and putting the same two together again changes nothing.
 */
import { CODE_ALPHABET } from '../codes/code-alphabet';
import {
  type Collection,
  moreDecisions,
  type PanelResponse,
  type RespondentId,
} from '../document/collection';
import { isSame } from '../document/is-same';
import {
  inOrder,
  isSameReply,
  isSameRespondent,
  joinResponse,
  SHORT_ID_SIGNS,
  sameIds,
} from '../exercise/join-responses';
import { isTakenOut } from '../response/count-in';
import { markOf } from '../response/mark-of';

type Responses = Collection['responses'];
type Replies = readonly PanelResponse[];

/** Of the other copy's people; the last two by name, '' for each whom nobody has named. */
export type PeopleNews = {
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
  /** Of those added: they come after the round was shown, and are not counted in what was. */
  readonly late: number;
  /** They took their own answers back. */
  readonly withdrawn: number;
  /** Put back there, having been taken out here. */
  readonly back: number;
  /** Taken out there: their answers go from here too. */
  readonly out: readonly string[];
  /** Other answers under one number: both are kept, each as a person. */
  readonly clashes: readonly string[];
};

export const NOBODY_NEW: PeopleNews = {
  added: 0,
  replaced: 0,
  same: 0,
  late: 0,
  withdrawn: 0,
  back: 0,
  out: [],
  clashes: [],
};

export const sumOfNews = (all: readonly PeopleNews[]): PeopleNews =>
  all.reduce(
    (sum, each) => ({
      added: sum.added + each.added,
      replaced: sum.replaced + each.replaced,
      same: sum.same + each.same,
      late: sum.late + each.late,
      withdrawn: sum.withdrawn + each.withdrawn,
      back: sum.back + each.back,
      out: [...sum.out, ...each.out],
      clashes: [...sum.clashes, ...each.clashes],
    }),
    NOBODY_NEW,
  );

export type PeopleJoined = Pick<Collection, 'responses' | 'takenOut'> & {
  readonly people: PeopleNews;
};

/**
 * How often someone was taken out or put back decides first: the copy with the higher number is
 * right about that person, whole. Where both say the same, the higher revision stands; two
 * that differ under one revision are kept both.
 */
export function joinPeople(ours: Collection, theirs: Collection): PeopleJoined {
  const takenOut = moreDecisions(ours.takenOut, theirs.takenOut);
  const isOut = (id: RespondentId) => isTakenOut({ takenOut }, id);
  const right = ({ responses, takenOut: own }: Collection): Responses =>
    Object.fromEntries(
      Object.entries(responses).filter(
        ([id, { isWithdrawn }]) =>
          // Of whoever is out no answers are kept, only that they were in.
          (own[id] ?? 0) === (takenOut[id] ?? 0) && (!isOut(id) || isWithdrawn),
      ),
    );
  const { responses, doubles } = withDoubles(right(ours), right(theirs), isOut);
  return { responses, takenOut, people: newsOf(ours, theirs, { responses, takenOut, doubles }) };
}

type WithDoubles = {
  readonly responses: Responses;
  /** The id each second set of answers stands under -> the id both came under. */
  readonly doubles: ReadonlyMap<RespondentId, RespondentId>;
};

/** A second set that was taken out stays out. */
function withDoubles(
  ours: Responses,
  theirs: Responses,
  isOut: (id: RespondentId) => boolean,
): WithDoubles {
  const joined = new Map<RespondentId, PanelResponse>();
  const doubles = new Map<RespondentId, RespondentId>();
  const put = (id: RespondentId, reply: PanelResponse) => {
    const there = joined.get(id);
    joined.set(id, there === undefined ? reply : joinResponse(there, reply));
  };
  for (const [id, replies] of repliesById(ours, theirs)) {
    const stands = replies.reduce(joinResponse);
    put(id, stands);
    for (const reply of replies.filter((each) => isClash(each, stands))) {
      const double = doubleId(id, reply);
      if (isOut(double)) continue;
      doubles.set(double, id);
      put(double, reply);
    }
  }
  return { responses: inOrder(withoutOvertaken(joined)), doubles };
}

/** Whoever takes their answers back leaves no second set of them behind. */
const isClash = (reply: PanelResponse, stands: PanelResponse): boolean =>
  reply.revision === stands.revision && !stands.isWithdrawn && !isSameReply(reply, stands);

/** Everything under one id, a short one under the long one that begins with it. */
function repliesById(ours: Responses, theirs: Responses): ReadonlyMap<RespondentId, Replies> {
  const ids = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const longIds = [...ids].filter((id) => id.length > SHORT_ID_SIGNS);
  const byId = new Map<RespondentId, Replies>();
  for (const responses of [ours, theirs]) {
    for (const [id, reply] of Object.entries(responses)) {
      const [long, another] =
        id.length > SHORT_ID_SIGNS ? [id] : longIds.filter((each) => isSameRespondent(each, id));
      const own = long === undefined || another !== undefined ? id : long;
      byId.set(own, [...(byId.get(own) ?? []), reply]);
    }
  }
  return byId;
}

/**
 * Half of it told by whose it is a second set of, half by what it says: the same in whatever order
 * copies meet, and it says nothing of the person.
 */
const doubleId = (id: RespondentId, { answers, role }: PanelResponse): RespondentId =>
  signs(id) + signs(`${id} ${answers} ${role}`);

function signs(text: string): string {
  const bits = Number.parseInt(markOf(text, []).slice(0, 8), 36);
  return Array.from({ length: SHORT_ID_SIGNS }, (_, at) =>
    CODE_ALPHABET.charAt(Math.floor(bits / 32 ** at) % 32),
  ).join('');
}

/** A second set goes once whoever it stood beside has sent a later revision, or the same. */
function withoutOvertaken(joined: ReadonlyMap<RespondentId, PanelResponse>) {
  const byHalf = new Map<string, RespondentId[]>();
  for (const id of joined.keys()) byHalf.set(signs(id), [...(byHalf.get(signs(id)) ?? []), id]);
  return [...joined].filter(([id, reply]) => {
    const beside = byHalf.get(id.slice(0, SHORT_ID_SIGNS)) ?? [];
    return !beside.some((other) => {
      const stands = joined.get(other);
      if (other === id || stands === undefined || doubleId(other, reply) !== id) return false;
      return stands.revision > reply.revision || stands.isWithdrawn || isSameReply(stands, reply);
    });
  });
}

type After = WithDoubles & Pick<Collection, 'takenOut'>;

function newsOf(ours: Collection, theirs: Collection, after: After): PeopleNews {
  const here = ours.responses;
  const clashing = [...after.doubles].filter(
    ([double]) => after.responses[double] !== undefined && here[double] === undefined,
  );
  const clashed = new Set(clashing.flat());
  const kinds = Object.entries(after.responses).flatMap(([id, reply]) => {
    const [known] = sameIds(here, id);
    const stood = known === undefined ? undefined : here[known];
    const isBack = (after.takenOut[id] ?? 0) > (ours.takenOut[id] ?? 0);
    const isTheirs = sameIds(theirs.responses, id).length > 0;
    return clashed.has(id) || !isTheirs ? [] : [kindOf(stood, reply, isBack)];
  });
  const count = (kind: Kind) => kinds.filter((each) => each === kind).length;
  const isOutNow = (id: RespondentId) => isTakenOut(after, id) && !isTakenOut(ours, id);
  const out = Object.entries(here).filter(([id, { isWithdrawn }]) => !isWithdrawn && isOutNow(id));
  const nameAt = (id: RespondentId) => after.responses[id]?.name ?? '';
  return {
    added: count('added') + clashing.length,
    replaced: count('replaced'),
    same: count('same'),
    late: 0,
    withdrawn: count('withdrawn'),
    back: count('back'),
    out: out.map(([, { name }]) => name),
    clashes: clashing.map(([, id]) => nameAt(id)),
  };
}

type Kind = 'added' | 'replaced' | 'same' | 'withdrawn' | 'back' | 'nothing';

/** What their word on one person came to here. */
function kindOf(stood: PanelResponse | undefined, now: PanelResponse, isMoved: boolean): Kind {
  const wasIn = stood !== undefined && !stood.isWithdrawn;
  if (now.isWithdrawn) return wasIn && !isMoved ? 'withdrawn' : 'nothing';
  if (!wasIn) return isMoved ? 'back' : 'added';
  return isSame(stood, now) ? 'same' : 'replaced';
}
