import { inKeyOrder } from '../json/in-key-order';
import type {
  AgreedAnswer,
  ChosenPriority,
  Collection,
  Exercise,
  PanelResponse,
  Shown,
  ShownItem,
} from '../response/exercise';

/** Written out field by field, as in encode.ts. */
export const exercise = (from: Exercise) => ({
  pick: from.pick,
  items: [...from.items],
  attribution: from.attribution,
  isOpen: from.isOpen,
  isRevealed: from.isRevealed,
  isAgainRevealed: from.isAgainRevealed,
  isRehearsal: from.isRehearsal,
  facilitator: from.facilitator,
  readers: from.readers,
  address: from.address,
  expectedNames: [...from.expectedNames],
  expectedCount: from.expectedCount,
  notApplicable: inKeyOrder(from.notApplicable, ({ reason, detail }) => ({ reason, detail })),
  first: collection(from.first),
  again: from.again && collection(from.again),
  cards: inKeyOrder(from.cards, ({ levels, dontKnow }) => ({ levels: [...levels], dontKnow })),
  agreed: inKeyOrder(from.agreed, agreedAnswer),
  findOut: inKeyOrder(from.findOut, ({ who, by }) => ({ who, by })),
  priorities: from.priorities.map(priority),
  deleteBy: from.deleteBy,
});

/** In the order of the respondents' ids, which are given by chance: it says nothing of who came when. */
export const collection = (from: Collection) => ({
  id: from.id,
  items: [...from.items],
  expectedCount: from.expectedCount,
  closesOn: from.closesOn,
  ...(from.askedIn === undefined ? {} : { askedIn: from.askedIn }),
  responses: inKeyOrder(from.responses, response),
  takenOut: inKeyOrder(from.takenOut, (times) => times),
  shown: from.shown && shown(from.shown),
});

const shown = (from: Shown) => ({
  showings: [...from.showings],
  counted: inKeyOrder(from.counted, ({ mark, since }) => ({ mark, since })),
  left: from.left.toSorted(),
  isClosed: from.isClosed,
  roles: {
    staff: from.roles.staff,
    notStaff: from.roles.notStaff,
    notSaid: from.roles.notSaid,
  },
  items: inKeyOrder(from.items, shownItem),
  ranges: inKeyOrder(from.ranges, (range) => range && { low: range.low, high: range.high }),
});

const shownItem = (from: ShownItem) => ({
  all: [...from.all],
  staff: [...from.staff],
  notStaff: [...from.notStaff],
  reasons: inKeyOrder(from.reasons, (mark) => mark),
});

const response = (from: PanelResponse) => ({
  revision: from.revision,
  role: from.role,
  name: from.name,
  answers: from.answers,
  reasons: inKeyOrder(from.reasons, (reason) => reason),
  isWithdrawn: from.isWithdrawn,
});

const agreedAnswer = (from: AgreedAnswer) => ({
  outcome: from.outcome,
  level: from.level,
  reason: from.reason,
  evidence: from.evidence,
  on: from.on,
  round: from.round,
});

const priority = ({ id, text, item, owner, by }: ChosenPriority) => ({ id, text, item, owner, by });
