/** "2 came later and are not counted."; '' where nobody did. */
export function laterWords(later: number): string {
  if (later === 0) return '';
  return later === 1
    ? '1 came later and is not counted.'
    : `${later} came later and are not counted.`;
}
