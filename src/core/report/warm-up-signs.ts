/**
 * What research for the government saw where support for local groups is missing or weak, in our own
 * words, for a warm-up: "do we see this here?". Never scored. `WARM_UP_SOURCE` names the source.
 */
export const WARM_UP_SIGNS: readonly string[] = [
  'Nobody has the whole picture of local groups, what they could do and what they need most.',
  'Help for groups is patchy, and often made up as it goes along.',
  'News does not travel well, within the sector or from it.',
  'New projects begin alone, and some do what others do already.',
  'Groups compete, or do not know of each other’s work.',
  'Small and new groups lack the people or the ties to take part.',
  'Fewer bids are made from here than from places like ours.',
  'There are few ways in to the council, the NHS and other public bodies.',
  'Decisions are made without what local groups know.',
];

/** The id of the source in the question bank's list. */
export const WARM_UP_SOURCE = 'navca-lcsi';
