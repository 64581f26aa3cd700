/** Where the labels of method 3.2 change (average distances of 0.8 and 0.5 levels), as agreement from 0 to 1. */
export const AGREEMENT_STEPS = [
  [0, 'opposed'],
  [0.6, 'wide'],
  [0.75, 'close'],
  [1, 'all alike'],
] as const;

/** The dot of several questions at one place, whose number stands in it, in CSS pixels. */
export const MANY_DOT = 10;
