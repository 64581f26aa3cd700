/** What the pages do with the store at a press, without the pages: the one place the model asks of them. */
import { disputes } from '../../src/core/copies/choose-rival';
import { goneVersions } from '../../src/core/copies/gone';
import type { Assessment } from '../../src/core/document/assessment';
import type { PanelHead } from '../../src/core/exercise/exercise-changes';
import type { OpenedFile } from '../../src/core/file/decode';
import { fileOfAssessment } from '../../src/core/file/file-of-assessment';
import { openAnyFile } from '../../src/core/intake/open-any-file';
import type { Road } from '../../src/core/intake/take-in';
import { whereItBelongs } from '../../src/core/intake/where-it-belongs';
import { published } from '../../src/core/lineage/lineage';
import { partOf, partSent } from '../../src/core/lineage/part-of';
import { placesOf } from '../../src/core/lineage/places-of';
import {
  arrivalsIn,
  type CameOfAll,
  offerPressed,
} from '../../src/pages/away-day/collect/came-of-arrivals';
import type { CollectScene } from '../../src/pages/away-day/collect/collect-scene';
import type { ArrivalOffer as ReplyOffer } from '../../src/pages/away-day/collect/offers';
import { readIncomingText } from '../../src/pages/away-day/collect/read-incoming';
import { bringIn, type OfferedCopy, offerOf } from '../../src/pages/shared/copies/bring-in';
import { keptHere } from '../../src/pages/shared/copies/kept-here';
import type { MainstayStore } from '../../src/store/create-store';
import { localDay } from '../../src/store/local-day';
import { assessmentIn } from '../../src/store/one-assessment';
import { filedState, unfiledIds } from '../../src/store/unfiled';
import { BANK } from '../core/file/bank';
import { ITEMS } from './made-up';

export type { OfferedCopy, ReplyOffer };

/** Whether the page says that a file holds what stands here. */
export const isSaidFiled = (store: MainstayStore, id: string): boolean =>
  filedState(store.getState(), id) === 'holds';

/** Whether clearing everything asks for no tick, since each is in a file. */
export const isAllSaidFiled = (store: MainstayStore): boolean =>
  unfiledIds(store.getState()).length === 0;

/** "Save to a file": its name and text; null where the page says that it does not count as saved. */
export function saveFile(store: MainstayStore, id: string, now: string) {
  const state = store.getState();
  const assessment = assessmentIn(state, id);
  if (assessment === null) return null;
  const made = fileOfAssessment(assessment, { now, today: localDay(now) }, { instrument: BANK });
  if (made.trouble !== null) return null;
  const { together } = made;
  state.assessmentPublished(id, together);
  state.assessmentFiled(id, { ...assessment, together });
  return made;
}

/** The file for a colleague: some questions, and nothing else. */
export function sendPart(store: MainstayStore, id: string, now: string, newId: string) {
  const state = store.getState();
  const whole = assessmentIn(state, id);
  if (whole === null || whole.share !== null || whole.exercise !== null) return null;
  const asked = { id: newId, items: ITEMS, from: 'Priya', to: 'Sam', message: '', sentAt: now };
  const part = partOf(whole, asked);
  const { text, trouble } = fileOfAssessment(
    part,
    { now, today: localDay(now) },
    { instrument: BANK },
  );
  if (trouble !== null) return null;
  state.assessmentPublished(id, partSent({ ...whole, together: published(whole) }, part));
  return text;
}

/** What a file holds, as the app opens it; null where it does not. */
export function heldIn(text: string): Assessment | null {
  const any = openAnyFile(text, BANK);
  return any.kind === 'assessment' || any.kind === 'part' ? any.file.assessment : null;
}

type Opened =
  | { readonly is: 'opened'; readonly id: string }
  /** Another copy or a part of what is here: nothing is done before a press. */
  | { readonly is: 'offered'; readonly offer: OfferedCopy; readonly theirs: OpenedFile }
  | { readonly is: 'refused' };

export function openText(store: MainstayStore, text: string): Opened {
  const belonging = whereItBelongs(openAnyFile(text, BANK), keptHere(store.getState()));
  if (!('file' in belonging)) return { is: 'refused' };
  const theirs = belonging.file;
  if (belonging.is !== 'meets') return { is: 'opened', id: openBeside(store, theirs) };
  const [id = ''] = belonging.ids;
  return { is: 'offered', offer: offerOf(store, id, theirs.assessment, BANK), theirs };
}

export const openBeside = (store: MainstayStore, { assessment, savedAt }: OpenedFile): string =>
  store.getState().assessmentOpened(assessment, savedAt);

/** Presses "Put the two together". */
export const join = (store: MainstayStore, offer: OfferedCopy) => bringIn(store, offer, BANK);

/** What is in an assessment where a person can come to it: as it stands, earlier, to choose, to put back. */
export const reachableIn = (assessment: Assessment): unknown => {
  const { rivals, gone } = assessment.together;
  return [
    { ...assessment, together: null },
    Object.keys(rivals).length === 0 ? [] : disputes(assessment, BANK),
    Object.keys(gone).length === 0 ? [] : goneVersions(assessment),
  ];
};

/** What stands of each single thing, by place. */
export const standingIn = (assessment: Assessment): ReadonlyMap<string, string> =>
  new Map([...placesOf(assessment)].map(([place, { text }]) => [place, text]));

function sceneOf(store: MainstayStore, id: string): CollectScene | null {
  const { heads } = store.getState();
  const head = heads[id];
  return head === undefined ? null : { head, round: 'first', instrument: BANK, heads };
}

const keep = (store: MainstayStore, id: string, { exercise, partners }: PanelHead) =>
  store.getState().exerciseChanged(id, () => ({ exercise, partners }));

/** A code is shown, pasted or comes by a link; returns what waits for a press. */
export function arrive(store: MainstayStore, id: string, code: string, road: Road) {
  const scene = sceneOf(store, id);
  if (scene === null) return [];
  const incoming = readIncomingText(code, BANK).flatMap((one) =>
    one.kind === 'copy' ? [] : [one],
  );
  return kept(store, id, scene, arrivalsIn(scene, incoming, road));
}

/** Presses what waited; returns what waits anew, since something has changed meanwhile. */
export function press(store: MainstayStore, id: string, offer: ReplyOffer, road: Road) {
  const scene = sceneOf(store, id);
  return scene === null ? [] : kept(store, id, scene, offerPressed(scene, offer, road));
}

function kept(store: MainstayStore, id: string, scene: CollectScene, { head, offers }: CameOfAll) {
  if (head.exercise !== scene.head.exercise) keep(store, id, head);
  return offers;
}
