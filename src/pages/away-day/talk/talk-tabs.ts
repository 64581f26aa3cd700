export const TALK_TABS = ['discuss', 'vote', 'find-out', 'priorities'] as const;
export type TalkTab = (typeof TALK_TABS)[number];

export const TAB_NAMES = {
  discuss: 'Discuss',
  vote: 'Vote again',
  'find-out': 'Find out',
  priorities: 'Priorities',
} as const satisfies Record<TalkTab, string>;

/** The part an address names; the first where it names none. */
export const tabNamed = (name: string | undefined): TalkTab =>
  TALK_TABS.find((part) => part === name) ?? 'discuss';
