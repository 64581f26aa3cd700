import { useState } from 'react';
import type { Collection } from '../../core/response/exercise';
import { paperFormIn } from '../../core/response/paper-form';
import { keepDraft, numberIn, type TypedForm } from './typed-form';

/** The form being typed: every change is put aside at once, and a number that is in already is known. */
export function useTypedForm(start: TypedForm, collection: Collection) {
  const [form, setForm] = useState(start);
  const change = (patch: Partial<TypedForm>) => {
    const next = { ...form, ...patch };
    setForm(next);
    keepDraft(collection.id, next);
  };
  const number = numberIn(form.number);
  const there = number === null ? null : paperFormIn(collection, number);
  /** Puts what is in into the fields, to be changed. */
  const correct = () => {
    if (there === null) return;
    change({
      answers: [...there.answers],
      role: there.role,
      name: there.name === String(number) ? '' : there.name,
      isCorrection: true,
    });
  };
  return { form, change, number, correct, isTaken: there !== null && !form.isCorrection };
}
