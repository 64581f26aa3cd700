import { type FormEvent, type JSX, useState } from 'react';
import {
  decodeReadOut,
  MOST_READ_OUT_ITEMS,
  typedGroups,
} from '../../../../core/codes/read-out-code';
import type { Collection } from '../../../../core/document/collection';
import { LIMITS } from '../../../../core/limits/limits';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/field';
import { Heard } from '../../../../ui/heard';
import { groupsWords } from '../arrival-words';
import type { Intake, IntakeOf } from '../use-intake';
import { SaidHere, WayIn } from './way-in';

type ReadOutWayProps = {
  readonly intake: Intake;
  readonly asked: IntakeOf;
  readonly collection: Collection;
  /** Null unless the exercise is named: whom to choose from. */
  readonly missingNames: readonly string[] | null;
};

/** For a phone that can show nothing and send nothing, or a person who cannot use either. */
export function ReadOutWay(props: ReadOutWayProps): JSX.Element {
  const count = props.collection.items.length;
  return (
    <WayIn id="read-out" title="A code read out">
      {count > MOST_READ_OUT_ITEMS ? (
        <p>
          This round asks {count} questions, and only answers to {MOST_READ_OUT_ITEMS} or fewer are
          short enough to read out. Use another way on this page.
        </p>
      ) : (
        <ReadOutForm {...props} />
      )}
      <SaidHere latest={props.intake.latest} way="read-out" />
    </WayIn>
  );
}

function ReadOutForm({ intake, asked, collection, missingNames }: ReadOutWayProps): JSX.Element {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const state = stateOf(text, collection, asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isLong = name.length > LIMITS.name;
    const lacksName = missingNames !== null && (name.trim() === '' || isLong);
    setIsNameMissing(lacksName);
    if (lacksName) return document.getElementById('read-out-name')?.focus();
    if (!intake.readOut(text, name.trim())) return;
    setText('');
    setName('');
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        id="read-out"
        label="The code, as they read it out"
        hint="Groups of four. O and 0, I and 1, capitals and spaces make no difference."
        value={text}
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      {state.groups.length > 0 && (
        <ol className="groups" aria-label="Groups typed so far">
          {state.groups.map(({ signs, words, kind }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place in the code
            <li key={index} className={`group-${kind}`}>
              <span className="signs">{signs}</span>
              <span className="note">{words}</span>
            </li>
          ))}
        </ol>
      )}
      <Heard as="p" className="note">
        {state.words}
      </Heard>
      {missingNames !== null && (
        <>
          <TextField
            id="read-out-name"
            label="Whose answers these are"
            list="missing-names"
            value={name}
            limit={LIMITS.name}
            error={
              isNameMissing ? 'Type whose answers these are: this exercise is named.' : undefined
            }
            onChange={(event) => setName(event.target.value)}
          />
          <datalist id="missing-names">
            {[...new Set(missingNames)].map((missing) => (
              <option key={missing} value={missing} />
            ))}
          </datalist>
        </>
      )}
      <Button isSubmit>Take in this code</Button>
    </form>
  );
}

type Group = {
  readonly signs: string;
  readonly kind: 'right' | 'wrong' | 'begun';
  readonly words: string;
};

/** Group by group what is right, and in words what is to be done. */
function stateOf(
  text: string,
  collection: Collection,
  { round, instrument }: IntakeOf,
): { readonly groups: readonly Group[]; readonly words: string } {
  const typed = typedGroups(text);
  if (typed.length === 0) return { groups: [], words: '' };
  const code = decodeReadOut(text, collection, { round, instrument });
  if (!code.ok && code.problem.code === 'wrong-kind')
    return { groups: [], words: 'That is a code to paste: use “Paste a code or a link”.' };
  const problem = !code.ok && code.problem.code === 'groups' ? code.problem : null;
  const groups = typed.map((group, place): Group => {
    const signs = group.join('').toUpperCase();
    if (group.length < 4) return { signs, kind: 'begun', words: 'not whole yet' };
    const isWrong = problem?.wrong.includes(place + 1) ?? false;
    return isWrong
      ? { signs, kind: 'wrong', words: 'not right' }
      : { signs, kind: 'right', words: 'right' };
  });
  if (problem === null)
    return { groups, words: 'All groups are right. Press “Take in this code”.' };
  // Said once a group is whole, not at every sign.
  return { groups, words: problem.wrong.length > 0 || problem.given > 0 ? sentence(problem) : '' };
}

function sentence(problem: Parameters<typeof groupsWords>[0]): string {
  const { title, text } = groupsWords(problem);
  return problem.wrong.length > 0 ? `${title} ${text}` : title;
}
