/** A score rests on at least as many rated questions, whatever the set: with fewer there is none. Method 2.3. */
export const FEWEST_RATED = 3;
