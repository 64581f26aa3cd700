/** Whose questions are built: those of `--questions FOLDER`, else the ones that come with the project. */
export const questionsFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment.MAINSTAY_QUESTIONS || 'questions';
