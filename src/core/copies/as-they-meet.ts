/** Two copies that were answered under different words, before they are put together. */

import type { Assessment } from '../document/assessment';
import { isSame } from '../document/is-same';
import { answerPlace } from '../document/place';
import type { Instrument } from '../instrument/instrument';
import { setAside, staysAsItWas } from '../lineage/set-aside';

/** Both copies as they meet: each as the questions are now, unless it stays as it was. */
export type Met = { readonly ours: Assessment; readonly theirs: Assessment };

/**
 * Answers to other words join nothing. What stays as it was is joined as it was, and so is a copy of
 * the same edition with what was signed off: its answers are the signed ones.
 */
export function asTheyMeet(ours: Assessment, theirs: Assessment, instrument: Instrument): Met {
  const isOfOneEdition = ours.instrument.version === theirs.instrument.version;
  if (staysAsItWas(ours)) return { ours, theirs };
  if (staysAsItWas(theirs) && isOfOneEdition) return { ours, theirs: setAside(theirs, instrument) };
  return { ours: setAside(ours, instrument), theirs: setAside(theirs, instrument) };
}

type Joined = { readonly met: Met; readonly assessment: Assessment };

/** What was set aside of theirs, and is an earlier answer here only now. */
export function formerIn(from: Assessment, { met, assessment }: Joined): readonly string[] {
  const { ours, theirs } = met;
  return Object.keys(theirs.answers).flatMap((item) => {
    const isAside = theirs.answers[item] !== from.answers[item];
    const known = ours.answers[item]?.history ?? [];
    const isNew = assessment.answers[item]?.history.some(
      (entry) => !known.some((each) => isSame(each, entry)),
    );
    return isAside && isNew ? [answerPlace(item)] : [];
  });
}
