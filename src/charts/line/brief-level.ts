/** "Embedded" of "Embedded and reviewed": what there is room for where level names stand side by side. */
export const briefLevel = (level: string): string => level.split(' and ')[0] ?? level;
