/**
 * The questions the tests work on: an edition as it was published, which stays as it is whatever `questions/` becomes.
 * What must hold of any questions that are published is tested of `questions/` itself, in tests/questions/published.test.ts.
 */
export const FIXED_QUESTIONS = 'tests/instruments/fixed';
