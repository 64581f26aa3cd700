import type { JSX, KeyboardEvent } from 'react';
import type { PanelRole } from '../../../core/document/collection';
import { LIMITS } from '../../../core/limits/limits';
import { Choice } from '../../../ui/choice';
import { TextField } from '../../../ui/field';

type RoleAndNameProps = {
  readonly asksRole: boolean;
  readonly asksName: boolean;
  readonly role: PanelRole;
  readonly name: string;
  readonly onRole: (role: PanelRole) => void;
  readonly onName: (name: string) => void;
  readonly onBack: () => void;
  readonly onRoleDone: () => void;
  readonly onDone: () => void;
};

const ROLES = [
  ['staff', 'Staff', 's'],
  ['not-staff', 'Not staff', 'n'],
  ['', 'Not said', ' '],
] as const satisfies readonly (readonly [PanelRole, string, string])[];

/** Asked last on the form, so typed last: S, N, or space where the boxes are empty. */
export function RoleAndName(props: RoleAndNameProps): JSX.Element | null {
  const { asksRole, asksName, role, name, onRole, onName, onBack, onRoleDone, onDone } = props;
  const onKey = (event: KeyboardEvent) => {
    const chosen = ROLES.find(([, , key]) => key === event.key.toLowerCase());
    if (chosen) {
      onRole(chosen[0]);
      onRoleDone();
    } else if (event.key === 'Enter') onRoleDone();
    else if (event.key === 'Backspace') onBack();
    else return;
    event.preventDefault();
  };
  if (!asksRole && !asksName) return null;
  return (
    <div className="stack">
      {asksRole && (
        <fieldset>
          <legend className="label">
            Staff or not staff? Press S, N, or space if it is not said
          </legend>
          <div className="row">
            {ROLES.map(([value, words]) => (
              <Choice
                key={value}
                type="radio"
                name="role"
                checked={role === value}
                {...(role === value ? { 'data-at': 'role' } : {})}
                onChange={() => onRole(value)}
                onKeyDown={onKey}
              >
                {words}
              </Choice>
            ))}
          </div>
        </fieldset>
      )}
      {asksName && (
        <TextField
          id="form-name"
          data-at="name"
          label="Name on the form"
          limit={LIMITS.name}
          value={name}
          onChange={({ target }) => onName(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onDone();
          }}
        />
      )}
    </div>
  );
}
