import { useState } from 'react';
import type { Collection } from '../../core/response/exercise';
import { formHere } from '../shared/typed-form-here';
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
    change({ ...emptyForm(number, form.answers.length), isCorrection: true });
  };
  const isTaken = there?.isIn === true && !(form.isCorrection && canCorrect);
  return { form, change, number, correct, canCorrect, isTaken };
}
