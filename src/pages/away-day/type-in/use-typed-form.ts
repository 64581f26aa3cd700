import { useState } from 'react';
import type { Collection } from '../../../core/document/collection';
import { SHORT_ID_SIGNS } from '../../../core/exercise/join-responses';
import { peopleIn } from '../../../core/response/count-in';
import { rememberTypedForm } from '../../../platform/replies/typed-forms';
import { formHere } from '../../shared/room/typed-form-here';
import { emptyForm, keepDraft, numberIn, type TypedForm } from './typed-form';

/** The form being typed: every change is put aside at once, and a number that is in already is known. */
export function useTypedForm(start: TypedForm, collection: Collection) {
  const [form, setForm] = useState(start);
  const change = (patch: Partial<TypedForm>) => {
    const next = { ...form, ...patch };
    setForm(next);
    keepDraft(collection.id, next);
  };
  const number = numberIn(form.number);
  const there = number === null ? null : formHere(collection, number);
  const canCorrect = there !== null && there.respondent !== null;
  /** The form is typed anew, whole: what was typed before is shown to nobody. */
  const correct = () => {
    if (number === null) return;
    change({ ...emptyForm(number, form.answers.length, form.marks), isCorrection: true });
  };
  /** By the signs written on the paper; false where they are nobody’s here, or of more than one. */
  const knownBySigns = (signs: string, then: () => void): boolean => {
    const wanted = signs.trim().toUpperCase();
    const [only, another] = peopleIn(collection)
      .map(([id]) => id)
      .filter((id) => id.slice(0, SHORT_ID_SIGNS) === wanted);
    if (number === null || only === undefined || another !== undefined) return false;
    rememberTypedForm(collection.id, number, only);
    correct();
    then();
    return true;
  };
  const isTaken = there?.isIn === true && !(form.isCorrection && canCorrect);
  return { form, change, number, correct, canCorrect, isTaken, knownBySigns };
}
