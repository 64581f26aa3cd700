const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
] as const;

/** "Three sections, about 19 minutes left", or that all is answered. */
export function headingOf(unfinishedSections: number, minutes: number): string {
  if (unfinishedSections === 0) return 'All sections are finished';
  const sections = unfinishedSections === 1 ? 'section' : 'sections';
  const number = NUMBERS[unfinishedSections] ?? String(unfinishedSections);
  return `${number} ${sections}, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`} left`;
}
