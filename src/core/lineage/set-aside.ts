/**
 * An assessment as the questions are now: an answer given under other words is set aside among the
 * earlier answers of its question, which is blank until somebody looks again. Nothing is let go of.
 */

import type { ItemRecord } from '../document/answer';
import type { Assessment, AssessmentHead } from '../document/assessment';
import { answerPlace } from '../document/place';
import type { Response } from '../document/response';
import type { RoundName } from '../document/rounds';
import type { Together } from '../document/together';
import { isSameEdition } from '../instrument/editions';
import type { Instrument, Item } from '../instrument/instrument';
import { LIMITS } from '../limits/limits';
import { earlierAnswer } from '../response/history';
import { misfitOf } from '../response/meaning';
import { published } from './lineage';

type Questions = Pick<Instrument, 'id' | 'version' | 'items' | 'earlier'>;

/** What was signed off stays as signed, and what a room answered as it answered: under the words of that day. */
export const staysAsItWas = ({ signOff, exercise }: AssessmentHead): boolean =>
  signOff.isFinal || exercise !== null;

/**
 * The version of the earlier edition whose words an assessment is shown in; null where these are ours, or
 * where nobody has kept those it was answered in.
 */
export function ownEdition(
  head: AssessmentHead,
  { id, version, earlier }: Pick<Instrument, 'id' | 'version' | 'earlier'>,
): string | null {
  const { instrument } = head;
  if (!staysAsItWas(head) || instrument.id !== id || isSameEdition(instrument.version, version))
    return null;
  return editionOf(instrument.version, { earlier });
}

const editionOf = (version: string, { earlier }: Pick<Instrument, 'earlier'>): string | null =>
  earlier.find((edition) => isSameEdition(edition.version, version))?.version ?? null;

/** The same of one round: partners stay asked in the words they were asked in, though our own answers go on. */
export function roundEdition(
  head: AssessmentHead,
  round: RoundName,
  instrument: Pick<Instrument, 'id' | 'version' | 'earlier'>,
): string | null {
  const askedIn = round === 'partners' ? head.partners?.askedIn : undefined;
  if (askedIn === undefined) return ownEdition(head, instrument);
  return editionOf(askedIn, instrument);
}

/**
 * The very same object where nothing is set aside and its version is that of the questions. Whoever does
 * it, and however often, the same comes of it: no time is set and nobody named.
 */
export function setAside(assessment: Assessment, questions: Questions): Assessment {
  const stays = {
    whole: staysAsItWas(assessment),
    inOtherWords: ownEdition(assessment, questions) !== null,
  };
  const records = questions.items.flatMap((item) => {
    const record = assessment.answers[item.id];
    return record && mustGo(record, item, stays) ? [[item.id, aside(record)] as const] : [];
  });
  const instrument = versionOf(assessment, questions);
  if (records.length === 0) return withInstrument(assessment, instrument);
  const answers = { ...assessment.answers, ...Object.fromEntries(records) };
  const changed = { ...withInstrument(assessment, instrument), answers };
  return { ...changed, together: seenAside(changed, Object.fromEntries(records)) };
}

/** What stays as it was is read in its own edition where that is kept, and there it may have been no role of theirs. */
function mustGo(
  { answer }: ItemRecord,
  item: Item,
  stays: { readonly whole: boolean; readonly inOtherWords: boolean },
): boolean {
  const misfit = misfitOf(answer, item);
  if (misfit === 'not-allowed') return !stays.inOtherWords;
  return misfit !== null && !stays.whole;
}

const aside = (record: ItemRecord): ItemRecord => ({
  ...record,
  answer: null,
  answeredAt: '',
  history: [earlierAnswer(record), ...record.history].slice(0, LIMITS.historyOfAnItem),
});

function versionOf(head: AssessmentHead, { id, version }: Questions): AssessmentHead['instrument'] {
  const { instrument } = head;
  const isOld = instrument.id === id && instrument.version !== version && !staysAsItWas(head);
  return isOld ? { id, version } : instrument;
}

const withInstrument = (
  assessment: Assessment,
  instrument: AssessmentHead['instrument'],
): Assessment =>
  instrument === assessment.instrument
    ? assessment
    : { ...assessment, instrument, partners: askedBefore(assessment, instrument) };

/** Partners' answers are theirs: they stay answers to the questions they were asked. */
function askedBefore(
  { partners, instrument: was }: AssessmentHead,
  now: AssessmentHead['instrument'],
): AssessmentHead['partners'] {
  if (partners === null || partners.askedIn !== undefined) return partners;
  return isSameEdition(was.version, now.version) ? partners : { ...partners, askedIn: was.version };
}

/**
 * Of a place that has left this copy, the blank that is there now counts as seen: who then answers anew
 * has replaced it, and a colleague's copy in which it was set aside as well is no second answer.
 */
function seenAside(assessment: Assessment, records: Response): Together {
  const { together } = assessment;
  const now = published(assessment).lineage;
  const places = Object.keys(records).map(answerPlace);
  const lineage = places.flatMap((place) => {
    const marks = now[place];
    return together.lineage[place] && marks ? [[place, marks] as const] : [];
  });
  return { ...together, lineage: { ...together.lineage, ...Object.fromEntries(lineage) } };
}
