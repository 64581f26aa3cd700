/** In this order everywhere; codes count on it. Apart from the exercise, for whoever only reads a code. */
export const ROUNDS = ['first', 'again', 'partners'] as const;
export type RoundName = (typeof ROUNDS)[number];
