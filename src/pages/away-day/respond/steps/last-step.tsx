import { type FormEvent, type JSX, useState } from 'react';
import type { PanelRole } from '../../../../core/document/collection';
import { LIMITS } from '../../../../core/limits/limits';
import { Button } from '../../../../ui/button';
import { Choice } from '../../../../ui/choice';
import { TextField } from '../../../../ui/field';
import { ArrowLeft, ArrowRight } from '../../../../ui/icons';
import { Notice } from '../../../../ui/notice';
import { usePageTitle } from '../../../../ui/page-title';
import { SpokenError } from '../../../shared/forms/spoken-error';
import { HeldNotes } from '../held-notes';
import { NOT_SAID, SamePerson } from '../same-person';
import { useKeptText } from '../use-kept-text';
import { facilitatorOf, organisationOf, questionsWords } from '../words';
import type { StepProps } from './step-props';
import { asksName, asksRole, asksSame } from './steps';

/** What was left blank, the role and, in a named exercise, the name: asked last. */
export function LastStep(props: StepProps): JSX.Element {
  const { invitation, asked, draft, session, goTo, earlier } = props;
  const [error, setError] = useState<'name' | 'same' | null>(null);
  const [isSame, setSame] = useState<boolean | null>(draft.voter === '' ? null : true);
  const hasError = error !== null;
  const asks = asksRole(invitation) || asksName(invitation);
  const title = asks ? 'Last, about you' : 'Before you finish';
  const heading = usePageTitle(hasError ? `Error: ${title}` : title, props.pageKey);
  const name = useKeptText({
    key: `${draft.respondent}/name`,
    kept: draft.name,
    limit: LIMITS.name,
    onKeep: (to) => session.change({ what: 'name', to }),
  });
  const goOn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isLong = name.value.length > LIMITS.name;
    const isNameless = asksName(invitation) && (draft.name.trim() === '' || isLong);
    const isOpen = asksSame(earlier, draft) && isSame === null;
    setError(isNameless ? 'name' : isOpen ? 'same' : null);
    const missing = isNameless ? '#own-name' : '#same-person';
    if (isNameless || isOpen) event.currentTarget.querySelector<HTMLInputElement>(missing)?.focus();
    else goTo('finish');
  };
  const saidSame = (said: boolean) => {
    setSame(said);
    session.change({ what: 'voter', to: said ? earlier : '' });
  };
  return (
    <form className="stack" onSubmit={goOn} noValidate>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <HeldNotes {...props} />
      <LeftBlank {...props} />
      {asksRole(invitation) && <RoleQuestion {...props} />}
      {asksName(invitation) && (
        <TextField
          id="own-name"
          label="Your name"
          hint={`${facilitatorOf(invitation)} will see your answers with it`}
          error={error === 'name' ? NO_NAME : undefined}
          autoComplete="name"
          {...name}
        />
      )}
      {asksSame(earlier, draft) && (
        <SamePerson
          isSame={isSame}
          error={error === 'same' ? NOT_SAID : undefined}
          onSaid={saidSame}
        />
      )}
      <SpokenError
        message={error === null ? undefined : { name: NO_NAME, same: NOT_SAID }[error]}
      />
      <div className="nav">
        <Button onClick={() => goTo(draft.sent === null ? asked.length - 1 : 'list')}>
          <ArrowLeft />
          {draft.sent === null ? 'Back' : 'Answers'}
        </Button>
        <Button isSubmit look="main">
          Show my code
          <ArrowRight />
        </Button>
      </div>
    </form>
  );
}

const NO_NAME = 'Write your name: this exercise shows who said what';

/** More of them fold away, so that what is asked here stays in sight. */
const MOST_LISTED = 5;

function LeftBlank({ asked, draft, goTo }: StepProps): JSX.Element | null {
  const blank = asked.flatMap((each, place) =>
    draft.answers[each.at] === '-' ? [{ place, title: each.item.title }] : [],
  );
  if (blank.length === 0) return null;
  const list = (
    <ul className="blank-list">
      {blank.map(({ place, title }) => (
        <li key={place} className="pair">
          <Button look="link" onClick={() => goTo(place)}>
            {place + 1}. {title}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <Notice>
      <p>
        <b>You left {questionsWords(blank.length)} blank.</b> You can leave it so, or answer now:
      </p>
      {blank.length <= MOST_LISTED ? (
        list
      ) : (
        <details>
          <summary className="fold">Which questions</summary>
          {list}
        </details>
      )}
    </Notice>
  );
}

const ROLES = [
  { value: 'staff', words: 'I am paid staff' },
  { value: 'not-staff', words: 'I am not: a trustee, a volunteer or anyone else' },
  { value: '', words: 'I would rather not say' },
] as const satisfies readonly { readonly value: PanelRole; readonly words: string }[];

function RoleQuestion({ invitation, draft, session }: StepProps): JSX.Element {
  // Not said and not yet asked are kept alike, and nothing is chosen for anyone.
  const [hasChosen, setChosen] = useState(draft.role !== '');
  return (
    <fieldset>
      <legend className="label">Are you paid staff of {organisationOf(invitation)}?</legend>
      <p className="note">
        Staff and others are compared only where at least five of each have answered. You may leave
        this out.
      </p>
      {ROLES.map(({ value, words }) => (
        <Choice
          key={value}
          type="radio"
          name="role"
          checked={hasChosen && draft.role === value}
          onChange={() => {
            setChosen(true);
            session.change({ what: 'role', to: value });
          }}
        >
          {words}
        </Choice>
      ))}
    </fieldset>
  );
}
