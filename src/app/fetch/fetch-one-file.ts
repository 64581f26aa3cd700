import { withQuestionsInside } from '../../core/intake/questions-in-file';
import { ownFileText } from '../../platform/own-file';
import { asked } from './own-set';

/**
 * The app in one file, to hand out with an invitation or questions inside. Null inside that file, unless a set of
 * questions from a file has to be laid into its copy.
 */
export async function fetchOneFile(): Promise<{ readonly text: string } | null> {
  const file = (await import('virtual:one-file')).default;
  const own = asked.set;
  if (own === null) return file;
  const text = file?.text ?? (await ownFileText());
  return text === null ? null : { text: withQuestionsInside(text, own.instrument.id, own.text) };
}
