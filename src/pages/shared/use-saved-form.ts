import { useEffect, useRef } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type UseFormRegister,
  useForm,
} from 'react-hook-form';

type SavedForm<Fields extends FieldValues> = {
  readonly register: UseFormRegister<Fields>;
  readonly save: () => void;
};

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form kept at every change. What another window changes comes into it; its own changes do not come
 * back, so nothing moves under the hands of whoever types.
 */
export function useSavedForm<Fields extends FieldValues>(
  kept: Fields & DefaultValues<Fields>,
  onSave: (fields: Fields) => void,
): SavedForm<Fields> {
  const { register, reset, getValues } = useForm<Fields>({ defaultValues: kept });
  const lastKept = useRef<object>(kept);
  useEffect(() => {
    if (isSame(kept, lastKept.current)) return;
    lastKept.current = kept;
    reset(kept);
  }, [kept, reset]);
  const save = () => {
    const fields = getValues();
    lastKept.current = fields;
    onSave(fields);
  };
  return { register, save };
}
