/** Done as the app is drawn for the first time, within that drawing: before any press is answered by it. */
export const whenDrawn: (() => void)[] = [];
