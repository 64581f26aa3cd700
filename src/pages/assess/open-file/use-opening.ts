import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Assessment } from '../../../core/document/assessment';
import type { OpenedFile } from '../../../core/file/decode';
import type { LockedFile } from '../../../core/file/locked-file';
import type { Instrument } from '../../../core/instrument/instrument';
import { type AnyFile, lockedIn, openAnyFile } from '../../../core/intake/open-any-file';
import { type AskedHere, whereItBelongs } from '../../../core/intake/where-it-belongs';
import type { FileProblem } from '../../../core/json/result';
import { isSamePart } from '../../../core/lineage/part-of';
import { countIn } from '../../../core/response/count-in';
import { readFile } from '../../../platform/read-file';
import { useMainstayStore } from '../../../store/use-mainstay';
import { paths } from '../../../ui/paths';
import { type BroughtIn, bringIn, type OfferedCopy, offerOf } from '../../shared/copies/bring-in';
import { keptHere } from '../../shared/copies/kept-here';
import type { OpenedFacts } from './opened';
import { readSet, type SetRead } from './read-set';

/** What was opened is another copy of what is here. */
export type CopyMet = {
  readonly offer: OfferedCopy;
  readonly file: OpenedFile;
  /** What is here has changed since it was last shown. */
  readonly isAnew: boolean;
  /** Everything here that it could be put together with, where what is here was copied. */
  readonly ids: readonly string[];
};

type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opened'; readonly facts: OpenedFacts }
  | { readonly kind: 'refused'; readonly problem: FileProblem; readonly name: string }
  /** Under a password, which is asked for. */
  /** A set of questions, which waits for a press; or all that is wrong with it. */
  | { readonly kind: 'questions'; readonly read: SetRead; readonly name: string }
  | { readonly kind: 'locked'; readonly file: LockedFile; readonly name: string }
  | { readonly kind: 'response'; readonly asked: AskedHere | null; readonly isCode: boolean }
  | (CopyMet & { readonly kind: 'copy' })
  | { readonly kind: 'together'; readonly offer: OfferedCopy; readonly came: BroughtIn }
  /** Questions inside the file this page is, which wait for a press. */
  | { readonly kind: 'inside'; readonly file: OpenedFile };

/** Reads a file whole, checks it whole, and only then adds it beside what is here or says where it belongs. */
export function useOpening(instrument: Instrument) {
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'waiting' });
  const goOn = (id: string, isReplacing = false) =>
    navigate(paths.taskList(id).slice(1), { replace: isReplacing });

  const openBeside = ({ assessment, report, savedAt }: OpenedFile, isReplacing = false) => {
    const before = Object.keys(store.getState().heads);
    const id = store.getState().assessmentOpened(assessment, savedAt);
    if (assessment.share !== null) {
      // A colleague is led to what is asked: its own page says all there is to say.
      goOn(id, isReplacing);
      return;
    }
    const isNew = !before.includes(id);
    const people = assessment.exercise && countIn(assessment.exercise.first);
    const facts = { id, name: assessment.name, isNew, people, ...report };
    setOutcome({ kind: 'opened', facts });
  };
  const offerAt = (id: string, file: OpenedFile, ids: readonly string[]) => {
    const offer = offerOf(store, id, file.assessment, instrument);
    setOutcome({ kind: 'copy', offer, file, isAnew: false, ids });
  };
  const arrived = async (any: AnyFile, name: string, isInside = false): Promise<void> => {
    if (any.kind === 'questions') {
      const read = await readSet(any.set, any.text, instrument);
      return setOutcome({ kind: 'questions', read, name });
    }
    const belonging = whereItBelongs(any, keptHere(store.getState()));
    switch (belonging.is) {
      case 'questions':
      case 'problem':
        return setOutcome({ kind: 'refused', problem: problemOf(any), name });
      case 'answers': {
        const [asked = null] = belonging.asked;
        return setOutcome({ kind: 'response', asked, isCode: any.kind === 'codes' });
      }
      case 'meets': {
        const [id = ''] = belonging.ids;
        return offerAt(id, belonging.file, belonging.ids);
      }
      case 'here':
        // What an address leads to is there already: it is gone to, and nothing is written.
        if (isInside) return goOn(belonging.id, true);
        return openBeside(belonging.file);
      default:
        if (isInside) return setOutcome({ kind: 'inside', file: belonging.file });
        return openBeside(belonging.file);
    }
  };
  const open = async (file: File) => {
    const text = await readFile(file);
    const locked = text.ok ? lockedIn(text.value) : null;
    if (!text.ok) setOutcome({ kind: 'refused', problem: text.problem, name: file.name });
    else if (locked !== null) setOutcome({ kind: 'locked', file: locked, name: file.name });
    else await arrived(openAnyFile(text.value, instrument), file.name);
  };
  const begunHere = (part: Assessment) =>
    Object.values(store.getState().heads).find((head) => isSamePart(head, part));
  /** The questions inside the file this page is: gone on with where they have been begun. */
  const openInside = (text: string) => {
    const any = openAnyFile(text, instrument);
    const begun = any.kind === 'part' ? begunHere(any.file.assessment) : undefined;
    if (begun !== undefined) goOn(begun.id, true);
    else void arrived(any, 'The questions in this file', true);
  };
  const putTogether = ({ offer, ...met }: CopyMet) => {
    const came = bringIn(store, offer, instrument);
    if (came.is === 'other-now')
      setOutcome({ ...met, kind: 'copy', offer: came.offer, isAnew: true });
    else setOutcome({ kind: 'together', offer, came });
  };
  /** What was inside a locked file, read as if it had come without a lock. */
  const openUnlocked = (text: string, name: string) =>
    void arrived(openAnyFile(text, instrument), name);
  return { outcome, open, openUnlocked, openInside, openBeside, offerAt, putTogether, goOn };
}

/** Codes of which none can be read are no file of ours. */
const problemOf = (any: AnyFile): FileProblem =>
  any.kind === 'problem' ? any.problem : { code: 'not-mainstay' };
