/** Whether the day to delete an exercise by (YYYY-MM-DD, '' for none) has come. */
export const isDue = (deleteBy: string, today: string): boolean =>
  deleteBy !== '' && today >= deleteBy;
