export const TALK_PARTS = ['discuss', 'vote', 'find-out', 'priorities'] as const;
export type TalkPart = (typeof TALK_PARTS)[number];

export const PART_NAMES = {
  discuss: 'Discuss',
  vote: 'Vote again',
  'find-out': 'Find out',
  priorities: 'Priorities',
} as const satisfies Record<TalkPart, string>;

/** The part an address names; the first where it names none. */
export const partNamed = (name: string | undefined): TalkPart =>
  TALK_PARTS.find((part) => part === name) ?? 'discuss';
