import type { KnowledgeGap, PanelItem } from './panel';

/**
 * What too many do not know, method 3.2: `dk >= 2 and 3 dk >= k` in the first round, the largest
 * share of the people first, then position.
 */
export const knowledgeGaps = (items: readonly PanelItem[]): readonly KnowledgeGap[] =>
  items
    .flatMap(({ item, counts }) =>
      counts !== null && counts.dontKnow >= 2 && 3 * counts.dontKnow >= counts.people
        ? [{ item, dontKnow: counts.dontKnow, people: counts.people }]
        : [],
    )
    .toSorted((a, b) => b.dontKnow * a.people - a.dontKnow * b.people);
