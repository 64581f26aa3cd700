import { useState } from 'react';
import { useLocation } from 'wouter';
import { decodeAssessment, type OpenedFile } from '../../core/exchange/decode';
import { decodeResponseFile } from '../../core/exchange/response-file';
import type { FileProblem } from '../../core/exchange/result';
import type { Instrument } from '../../core/instrument/instrument';
import type { AssessmentHead } from '../../core/response/assessment';
import { countIn } from '../../core/response/count-in';
import { readFile } from '../../platform/read-file';
import { useMainstayStore } from '../../store/use-mainstay';
import { paths } from '../../ui/paths';
import { type BroughtIn, bringIn } from '../shared/bring-in';
import { type Place, placesOf } from '../shared/places-asked';
import { otherCopyHere } from './known-exercise';
import type { OpenedFacts } from './opened';
import { begunHere, belongsTo } from './what-arrives';

type Heads = Parameters<typeof placesOf>[0];
type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opened'; readonly facts: OpenedFacts }
  | { readonly kind: 'refused'; readonly problem: FileProblem; readonly name: string }
  | { readonly kind: 'response'; readonly asked: Place | null }
  | { readonly kind: 'other-copy'; readonly known: Place; readonly file: OpenedFile }
  | { readonly kind: 'copy'; readonly known: AssessmentHead; readonly file: OpenedFile }
  | { readonly kind: 'together'; readonly known: AssessmentHead; readonly came: BroughtIn };

/** Reads a file whole, checks it whole, and only then adds it beside what is here or says where it belongs. */
export function useOpening(instrument: Instrument) {
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'waiting' });
  const goOn = (id: string, isReplacing = false) =>
    navigate(paths.taskList(id).slice(1), { replace: isReplacing });

  const openBeside = ({ assessment, report }: OpenedFile, isReplacing = false) => {
    const before = Object.keys(store.getState().heads);
    const id = store.getState().assessmentOpened(assessment);
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
  const arrived = (file: OpenedFile, isReplacing = false) => {
    const state = store.getState();
    const exercise = otherCopyHere(state.heads, file.assessment);
    const known = file.assessment.exercise === null ? belongsTo(state, file.assessment) : null;
    if (exercise !== null) setOutcome({ kind: 'other-copy', known: exercise, file });
    else if (known !== null) setOutcome({ kind: 'copy', known, file });
    else openBeside(file, isReplacing);
  };
  const open = async (file: File) => {
    const text = await readFile(file);
    const decoded = text.ok ? decodeAssessment(text.value, { instrument }) : text;
    if (decoded.ok) {
      arrived(decoded.value);
      return;
    }
    const refused = { kind: 'refused', problem: decoded.problem, name: file.name } as const;
    const { heads } = store.getState();
    const response = text.ok ? responseOutcome(text.value, heads, file.name) : null;
    setOutcome(response ?? refused);
  };
  const responseOutcome = (text: string, heads: Heads, name: string): Outcome | null => {
    const response = decodeResponseFile(text, { instrument });
    if (response.ok) {
      const [asked = null] = placesOf(heads, response.value.collection);
      return { kind: 'response', asked };
    }
    const { problem } = response;
    // Of a file that is broken or no one's, the reader of assessments says what is wrong with it.
    const isOther = problem.code === 'not-mainstay' || problem.code === 'wrong-kind';
    const isBroken = problem.code === 'not-json' && !problem.isCutShort;
    return isOther || isBroken ? null : { kind: 'refused', problem, name };
  };
  /** The questions inside the file this page is: gone on with where they have been begun. */
  const openInside = (text: string) => {
    const decoded = decodeAssessment(text, { instrument });
    if (!decoded.ok) {
      setOutcome({ kind: 'refused', problem: decoded.problem, name: 'The questions in this file' });
      return;
    }
    const begun = begunHere(store.getState(), decoded.value.assessment);
    if (begun !== null) goOn(begun.id, true);
    else arrived(decoded.value, true);
  };
  const putTogether = (known: AssessmentHead, { assessment }: OpenedFile) =>
    setOutcome({ kind: 'together', known, came: bringIn(store, known.id, assessment, instrument) });
  return { outcome, open, openInside, openBeside, putTogether, goOn };
}
