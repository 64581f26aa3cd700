/** Starting an exercise, its guide, and a participant’s own pages. */
export const AWAY_DAY = /^\/(?:away-day|join|in|pool)(?:\/|$)/;

/** A participant's own pages, which ask for nothing that is kept here and change nothing of it. */
export const ASKED = /^\/join\/(?!part\/?$)/;
