/** Where the one file keeps a set of questions. Apart from the rest, since a start with one looks for it. */
export const QUESTIONS_BLOCK_ID = 'mainstay-questions';
