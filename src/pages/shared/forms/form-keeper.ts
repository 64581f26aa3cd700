import {
  type DefaultValues,
  type FieldValues,
  get,
  type Path,
  set,
  type UseFormReturn,
} from 'react-hook-form';
import { isSame } from '../../../core/document/is-same';
import { holdBack, releaseField } from '../../../ui/held-back';

/** True, or the words that say why this is not kept. */
export type Check = (value: string) => true | string;

export type TextOptions = {
  /** From LIMITS. */
  readonly limit?: number;
  readonly check?: Check;
  /** What stays kept while this is refused, as a sentence. */
  readonly stays?: (kept: string) => string;
  /**
   * It is meant whole, as a number or a name is: what was kept on the way to something refused,
   * the 14 of 140 or the last letter of a name, was never meant, so what stood before comes back.
   */
  readonly isWhole?: boolean;
  /** A word about what is kept all the same; empty for none. */
  readonly doubt?: (value: string) => string;
};

export type FormSource<Fields extends FieldValues> = {
  /** Begins with the id of the assessment and a slash, and is like no other form's. */
  readonly key: string;
  /** What is kept now: read afresh, never what was drawn a moment ago. */
  readonly read: () => Fields & DefaultValues<Fields>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps it at once, so that `read` returns it. */
  readonly save: (fields: Fields) => void;
};

/** Words that do not stand in a field: the other window's while ours do, or ours while theirs do. */
type Beside = { readonly whose: 'theirs' | 'ours'; readonly words: string };
export type ToldOfField = {
  readonly error?: string | undefined;
  readonly beside?: Beside | undefined;
  readonly doubt?: string | undefined;
};

type Keeper<Name> = {
  readonly declare: (name: Name, options: TextOptions) => void;
  readonly typing: (name: Name) => void;
  readonly changed: (name: Name, field: Element) => void;
  readonly chosen: (name: Name) => void;
  readonly left: (name: Name, field: Element) => void;
  /** Something may have changed elsewhere. */
  readonly look: () => void;
  /** The form goes from the page. */
  readonly gone: () => void;
  /** Puts the words that stand beside a field into it. */
  readonly use: (name: Name, words: string) => void;
};

type Parts<Fields extends FieldValues> = {
  readonly form: Pick<UseFormReturn<Fields>, 'getValues' | 'setValue'>;
  readonly source: () => FormSource<Fields>;
  readonly tell: (name: Path<Fields>, told: ToldOfField) => void;
};

let isOwnAct = false;

/** What a button of this page does to kept words comes into the fields with nothing said of another window. */
export function asOwnAct(act: () => void): void {
  isOwnAct = true;
  act();
  isOwnAct = false;
}

const UNFINISHED = 'This date is not finished.';
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isHalfTyped = (field: Element) =>
  field instanceof HTMLInputElement && field.validity?.badInput === true;

/** Why this is not kept: empty where the field itself says that it is too long, null where it is kept. */
function refusalOf(
  { limit, check, stays }: TextOptions,
  text: string,
  kept: string,
  isHalf: boolean,
): string | null {
  if (limit !== undefined && text.length > limit) return '';
  const found = isHalf ? UNFINISHED : (check?.(text) ?? true);
  return found === true ? null : [found, stays?.(kept) ?? ''].join(' ').trim();
}

/** Our words, where the other window's do not hold them. */
function oursBeside(ours: string, theirs: unknown): Beside | undefined {
  const isLost = !isOwnAct && ours.trim() !== '' && !textOf(theirs).includes(ours);
  return isLost ? { whose: 'ours', words: ours } : undefined;
}

const offThePage = <Name>(fields: ReadonlyMap<Name, Element | null>): readonly Name[] =>
  [...fields].flatMap(([name, field]) => (field?.isConnected === false ? [name] : []));

/** The place in the text, where the field somebody stands in gets other words. */
function keepingCaret(name: string, change: () => void): void {
  const field = document.activeElement;
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const at = isText && field.name === name ? field.selectionStart : null;
  change();
  if (isText && at !== null) field.setSelectionRange(at, at);
}

/**
 * Decides, for a form kept at every change, what goes to the store and what comes from it. Compared
 * is what is kept now with what this form last knew to be kept, so its own change is never taken for
 * another window's.
 */
export function createKeeper<Of extends FieldValues>(parts: Parts<Of>): Keeper<Path<Of>> {
  type Name = Path<Of>;
  const { form, source, tell } = parts;
  const fields = new Map<Name, TextOptions>();
  /** Under somebody's hands, with what was kept when they came to it. */
  const typing = new Map<Name, unknown>();
  const answered = new Set<Name>();
  const refused = new Map<Name, Element | null>();
  /** What was last typed or chosen here. */
  const own = new Map<Name, string>();
  let known: Of = source().read();
  let isSaving = false;
  const keyOf = (name: Name) => `${source().key}/${name}`;
  const standsIn = (name: Name): unknown => get(form.getValues(), name);
  const keptIn = (name: Name): unknown => get(known, name);
  const release = (name: Name) => {
    refused.delete(name);
    releaseField(keyOf(name));
  };
  const write = (name: Name, value: unknown) => {
    const values = structuredClone(form.getValues());
    for (const other of refused.keys()) set(values, other, keptIn(other));
    set(values, name, value);
    own.set(name, textOf(standsIn(name)));
    isSaving = true;
    source().save(values);
    isSaving = false;
    known = source().read();
  };
  const begin = (name: Name) => typing.set(name, typing.get(name) ?? keptIn(name));
  const keep = (name: Name, field: Element | null): string | null => {
    const options = fields.get(name) ?? {};
    const text = textOf(standsIn(name));
    const isHalf = field !== null && isHalfTyped(field);
    const good = (options.isWhole ? typing.get(name) : undefined) ?? keptIn(name);
    const words = refusalOf(options, text, textOf(good), isHalf);
    if (words === null) release(name);
    else {
      refused.set(name, field);
      holdBack(keyOf(name), { text: isHalf ? null : text, words });
    }
    const value = words === null ? standsIn(name) : good;
    if (!isSame(value, keptIn(name))) write(name, value);
    return words;
  };
  const take = (name: Name, theirs: unknown) => {
    const lost = own.get(name) ?? '';
    own.delete(name);
    keepingCaret(name, () => form.setValue(name, get(known, name)));
    tell(name, { beside: oursBeside(lost, theirs) });
  };
  /** Ours stand: kept once more, yet only once while the hands are on it, or two windows would never rest. */
  const insist = (name: Name, theirs: unknown) => {
    tell(name, { beside: { whose: 'theirs', words: textOf(theirs) } });
    if (answered.has(name) || refused.has(name)) return;
    answered.add(name);
    queueMicrotask(() => keep(name, null));
  };
  return {
    declare: (name, options) => fields.set(name, options),
    typing: begin,
    changed: (name, field) => {
      begin(name);
      answered.delete(name);
      if (keep(name, field) === null) tell(name, { error: undefined, doubt: '' });
    },
    chosen: (name) => {
      keep(name, null);
      // A choice may take a field from the page: what was refused in it is no longer asked for.
      setTimeout(() => offThePage(refused).forEach(release));
    },
    left: (name, field) => {
      const words = keep(name, field);
      typing.delete(name);
      answered.delete(name);
      const doubt = words === null ? fields.get(name)?.doubt?.(textOf(standsIn(name))) : '';
      tell(name, { error: words || undefined, doubt });
    },
    look: () => {
      if (isSaving) return;
      const [before, now] = [known, source().read()];
      known = now;
      for (const name of fields.keys()) {
        const theirs: unknown = get(now, name);
        if (isSame(theirs, get(before, name))) continue;
        if (typing.has(name)) typing.set(name, theirs);
        if (isSame(theirs, standsIn(name))) continue;
        if (typing.has(name) || refused.has(name)) insist(name, theirs);
        else take(name, theirs);
      }
    },
    gone: () => typing.forEach((_, name) => void keep(name, null)),
    use: (name, words) => {
      typing.delete(name);
      form.setValue(name, get({ [name]: words }, name));
      keep(name, null);
      tell(name, { beside: undefined, error: undefined });
    },
  };
}
