/** Milliseconds a code must stay in view unread before it is said, and how long it may be out of sight meanwhile. */
const UNREAD_AFTER = 1_500;
const GONE_AFTER = 1_000;

/** Tells a code that cannot be read from one on its way into the picture. */
export function createUnread() {
  let since: number | null = null;
  let last = 0;
  return {
    /** Notes one look, in milliseconds of any clock, and says whether a code has been in view unread for a while. */
    isStuck: (
      look: { readonly isRead: boolean; readonly isSeen: boolean },
      now: number,
    ): boolean => {
      if (look.isRead || (since !== null && now - last > GONE_AFTER)) since = null;
      if (!look.isSeen || look.isRead) return since !== null && now - since >= UNREAD_AFTER;
      since ??= now;
      last = now;
      return now - since >= UNREAD_AFTER;
    },
  };
}
