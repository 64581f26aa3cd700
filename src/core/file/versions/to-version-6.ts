/**
 * What version 6 added, for files and stored records alike. Copies; never changes what it was given.
 * Written once and then left alone, as every migration.
 */
import { isJsonObject, type JsonObject } from '../../json/json';

/** Nothing was known of the public bodies nor of what else is told of the organisation now. */
const headInVersion6 = (head: JsonObject): JsonObject => ({
  ...head,
  quickItems: quickItemsOf(head),
  ...(isJsonObject(head.profile) && { profile: { ...NO_MORE_FACTS, ...head.profile } }),
});

const NO_MORE_FACTS = {
  letters: '',
  makeUp: '',
  members: '',
  trusteesChosen: '',
  reservesMonths: '',
  agreedShare: '',
  servicesShare: '',
  businessPlan: '',
  accreditationEnds: '',
  publicBodies: [],
} as const;

/** What every quick check asked that was begun with the first edition of these questions. */
const FIRST_EDITION = { id: 'mainstay-lio', version: '1.0.0' };
const FIRST_QUICK_ITEMS =
  'F-FF-1 F-OD-1 F-AD-1 F-VP-1 F-CV-1 K-FF-1 K-OD-1 K-AD-1 K-VP-1 K-CV-1 X-FIT X-KEY R-FF-1 R-OD-1 R-AD-1 R-VP-1 R-CV-1 X-IND X-REACH X-INC B-FF-1 B-OD-1 B-AD-1 B-VP-1 B-CV-1';

/** Of other questions it is not known what a quick check began with: it asks what is marked for one now. */
const quickItemsOf = ({ kind, instrument }: JsonObject): readonly string[] | null =>
  kind === 'quick' && isFirstEdition(instrument) ? FIRST_QUICK_ITEMS.split(' ') : null;

const isFirstEdition = (instrument: unknown): boolean =>
  isJsonObject(instrument) &&
  instrument.id === FIRST_EDITION.id &&
  instrument.version === FIRST_EDITION.version;

export const toVersion6 = { to: 6, head: headInVersion6 } as const;
