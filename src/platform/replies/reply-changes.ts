/** Lists of changes to a participant's answers: those still to be written, those left behind, all of them. */
import { BLANK_SIGN, signOr } from '../../core/limits/answer-signs';
import {
  draftValueAt,
  isSamePlace,
  type LeftChange,
  type ReplyChange,
  type ReplyDraft,
  withChanges,
} from './reply-storage-draft';

export const replyChangesOf = (left: readonly LeftChange[]) => left.map(({ change }) => change);

/** Words still being typed are one change, not one a key. */
export function withNext(waiting: readonly LeftChange[], next: LeftChange): readonly LeftChange[] {
  const last = waiting.at(-1);
  if (last === undefined || !isSamePlace(last.change, next.change)) return [...waiting, next];
  return [...waiting.slice(0, -1), { ...next, was: last.was }];
}

/** Those of the changes left behind that nobody has made or gone over since. */
export function stillMissing(
  opened: ReplyDraft,
  found: readonly LeftChange[],
): readonly LeftChange[] {
  let draft = opened;
  return found.filter(({ change, was }) => {
    const isMissing = draftValueAt(draft, change) === was;
    if (isMissing) draft = withChanges(draft, [change]);
    return isMissing;
  });
}

/** All that was given in a draft, as the changes that would put it over another; what is blank changes nothing. */
export function givenIn(draft: ReplyDraft): readonly ReplyChange[] {
  const answers = [...draft.answers].flatMap((sign, at): readonly ReplyChange[] => {
    const to = signOr(sign);
    return to === BLANK_SIGN ? [] : [{ what: 'answer', at, to }];
  });
  const reasons = Object.entries(draft.reasons).flatMap(([item, to]): readonly ReplyChange[] =>
    to === '' ? [] : [{ what: 'reason', item, to }],
  );
  return [
    ...answers,
    ...reasons,
    ...(draft.role === '' ? [] : [{ what: 'role', to: draft.role } as const]),
    ...(draft.voter === '' ? [] : [{ what: 'voter', to: draft.voter } as const]),
    ...(draft.name === '' ? [] : [{ what: 'name', to: draft.name } as const]),
    { what: 'place', to: draft.place },
    { what: 'withdrawn', to: draft.isWithdrawn },
  ];
}
