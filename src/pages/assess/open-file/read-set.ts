import { compareVersions, isSameEdition } from '../../../core/instrument/editions';
import { asksTheSame } from '../../../core/instrument/what-is-asked';
import { parsedText } from '../../../core/json/json';
import type { QuestionSetFile } from '../../../core/question-set/question-set-file';
import { type KeptSet, keptSet } from '../../../platform/question-sets/kept-sets';
import { builtInId, setInUse } from '../../../platform/question-sets/set-in-use';

export type SetRead =
  | { readonly is: 'refused'; readonly problems: readonly string[] }
  | {
      readonly is: 'read';
      readonly set: KeptSet;
      readonly questions: number;
      readonly sections: readonly string[];
      readonly standing: SetStanding;
    };

/** What is here under the id of a set that was opened. */
export type SetStanding =
  | { readonly is: 'new' | 'here' | 'not-kept' }
  /** The questions that came with the page have that id. */
  | { readonly is: 'of-page' }
  /** Another edition, other words under the same number, or other questions under one that says that only words differ. */
  | { readonly is: 'newer' | 'older' | 'rewritten' | 'not-raised'; readonly version: string };

/** Checks a set as the build would, and says what of it is here. Nothing is kept. */
export async function readSet(
  file: QuestionSetFile,
  text: string,
  asked: { readonly id: string },
): Promise<SetRead> {
  const [{ openQuestionSet, readKeptSet }, { specimenOf }] = await Promise.all([
    import('../../../core/question-set/open-question-set'),
    import('../../../core/question-set/specimen-of'),
  ]);
  const opened = openQuestionSet(file);
  if (!opened.ok) return { is: 'refused', problems: opened.problems };
  const { instrument, example } = opened.value;
  const { id, version, title } = instrument;
  const specimen = specimenOf(opened.value, example);
  const set = { id, version, title, text: text.replace(/^\uFEFF/, ''), specimen };
  return {
    ...{ is: 'read', set, questions: instrument.items.length },
    sections: instrument.sections.map(({ name }) => name),
    standing: await standingOf(set, {
      ofPage: setInUse() === null ? asked.id : builtInId(),
      asksAs: (kept) => {
        const here = readKeptSet(parsedText(kept));
        return here === null || asksTheSame(here, opened.value);
      },
    }),
  };
}

type Beside = {
  readonly ofPage: string;
  /** Whether it differs from this text of a kept set in words alone. */
  readonly asksAs: (kept: string) => boolean;
};

async function standingOf(set: KeptSet, { ofPage, asksAs }: Beside): Promise<SetStanding> {
  if (set.id === ofPage) return { is: 'of-page' };
  try {
    const kept = await keptSet(set.id);
    if (kept === null) return { is: 'new' };
    if (kept.text === set.text) return { is: 'here' };
    const order = compareVersions(kept.version, set.version);
    const { version } = kept;
    if (order > 0) return { is: 'older', version };
    if (order === 0) return { is: 'rewritten', version };
    const isTold = !isSameEdition(version, set.version) || asksAs(kept.text);
    return { is: isTold ? 'newer' : 'not-raised', version };
  } catch {
    return { is: 'not-kept' };
  }
}
