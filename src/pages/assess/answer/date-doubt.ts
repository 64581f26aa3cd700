import { latestDay } from '../../../core/wording/evidence-age';
import { dateWords } from '../../../core/wording/words';

/** Words that are meant as no date, or as one that goes on. */
const NO_DATE =
  /^(?:undated|no date|none|n\/a|not known|unknown|ongoing|current|live|now|[-–?]*)$/i;

/**
 * A word about the date of a line of evidence as somebody wrote it, or nothing. It is kept as it is:
 * only the list of evidence by age needs to read it. `today` is YYYY-MM-DD.
 */
export const dateDoubt =
  (today: string) =>
  (written: string): string => {
    const text = written.trim();
    if (NO_DATE.test(text)) return '';
    const day = latestDay(text);
    if (day === null)
      return 'We find no month and year in this. It is kept as you wrote it, and counts as having no date.';
    const isNamed = /\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]|\d[-/.]\d{1,2}[-/.]\d/i.test(text);
    return isNamed && day > `${today.slice(0, 4)}-12-31`
      ? `We read this as ${dateWords(day)}, which is still to come. It is kept as you wrote it.`
      : '';
  };
