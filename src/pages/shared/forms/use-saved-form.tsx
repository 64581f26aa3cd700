import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type Control,
  type DefaultValues,
  type FieldValues,
  get,
  type Path,
  set,
  type UseFormRegisterReturn,
  useForm,
} from 'react-hook-form';
import type { MainstayState } from '../../../store/state';
import { useMainstayStore } from '../../../store/use-mainstay';
import { heldOf } from '../../../ui/held-back';
import { ChangedElsewhere } from './changed-elsewhere';
import { createKeeper, type FormSource, type TextOptions, type ToldOfField } from './form-keeper';

type SavedChoice = UseFormRegisterReturn;

/** All of a text field but its id, label and hint. */
type SavedText = Pick<SavedChoice, 'name' | 'ref' | 'onChange'> & {
  readonly onBlur: (event: FocusEvent<Element>) => void;
  readonly limit: number | undefined;
  readonly whenOver: string;
  readonly error: string | undefined;
  readonly beside: ReactNode;
  readonly onCompositionStart: () => void;
};

export type SavedForm<Fields extends FieldValues> = {
  /** For a text field or a date. */
  readonly text: (name: Path<Fields>, options?: TextOptions) => SavedText;
  /** For a radio, a tick or a list to choose from; `after` is called once it is kept. */
  readonly choice: (name: Path<Fields>, after?: () => void) => SavedChoice;
  readonly control: Control<Fields>;
};

const WHEN_OVER = 'Until it is shorter, what was kept before stays.';
const NO_OPTIONS: TextOptions = {};

/**
 * A form kept at every change. Another window's change goes into a field that has no newer words;
 * where it has, they stay, both are kept and it is said beside the field. What is refused stays in
 * the field, also when its page is left and comes back.
 */
function useSavedForm<Fields extends FieldValues>(source: FormSource<Fields>): SavedForm<Fields> {
  const latest = useRef(source);
  const [told, setTold] = useState<Readonly<Record<string, ToldOfField>>>(() => toldOf(source.key));
  const [start] = useState(() => startOf(source));
  const form = useForm<Fields, unknown, Fields>({ defaultValues: start });
  const [keeper] = useState(() =>
    createKeeper<Fields>({
      form,
      source: () => latest.current,
      tell: (name, more) => setTold((before) => withTold(before, name, more)),
    }),
  );
  useEffect(() => {
    latest.current = source;
    // What it is read with may have changed, such as the target that holds without one of its own.
    keeper.look();
  });
  const { subscribe } = source;
  useEffect(() => subscribe(keeper.look), [subscribe, keeper]);
  useEffect(() => keeper.gone, [keeper]);
  const text: SavedForm<Fields>['text'] = (name, options = NO_OPTIONS) => {
    keeper.declare(name, options);
    const {
      error,
      beside,
      doubt = options.doubt?.(String(get(start, name) ?? '')),
    } = told[name] ?? {};
    const { ref, onChange, onBlur } = form.register(name, {
      onChange: ({ target }) => keeper.changed(name, target),
    });
    return {
      name,
      ref,
      onChange,
      onBlur: (event) => {
        void onBlur(event);
        keeper.left(name, event.currentTarget);
      },
      onCompositionStart: () => keeper.typing(name),
      limit: options.limit,
      whenOver: WHEN_OVER,
      error,
      beside: beside ? (
        <ChangedElsewhere {...beside} onUse={() => keeper.use(name, beside.words)} />
      ) : (
        doubt
      ),
    };
  };
  const choice: SavedForm<Fields>['choice'] = (name, after = () => {}) => {
    keeper.declare(name, NO_OPTIONS);
    return form.register(name, {
      onChange: () => {
        keeper.chosen(name);
        after();
      },
    });
  };
  return { text, choice, control: form.control };
}

type StoreForm<Fields extends FieldValues> = {
  readonly key: string;
  readonly read: (state: MainstayState) => Fields & DefaultValues<Fields>;
  readonly save: (fields: Fields) => void;
};

/** The same for what is kept in the store. */
export function useStoreForm<Fields extends FieldValues>({
  key,
  read,
  save,
}: StoreForm<Fields>): SavedForm<Fields> {
  const { getState, subscribe } = useMainstayStore();
  return useSavedForm<Fields>({ key, read: () => read(getState()), subscribe, save });
}

/** What is kept, with what this window still holds of the fields that were refused. */
function startOf<Fields extends FieldValues>({
  key,
  read,
}: FormSource<Fields>): Fields & DefaultValues<Fields> {
  const start = structuredClone(read());
  for (const [name, { text }] of heldOf(key)) if (text !== null) set(start, name, text);
  return start;
}

const toldOf = (key: string): Readonly<Record<string, ToldOfField>> =>
  Object.fromEntries(heldOf(key).map(([name, { words }]) => [name, { error: words || undefined }]));

function withTold(
  before: Readonly<Record<string, ToldOfField>>,
  name: string,
  more: ToldOfField,
): Readonly<Record<string, ToldOfField>> {
  const was = before[name] ?? {};
  const next = { ...was, ...more };
  const isSame =
    was.error === next.error &&
    was.beside === next.beside &&
    (was.doubt || '') === (next.doubt || '');
  return isSame ? before : { ...before, [name]: next };
}
