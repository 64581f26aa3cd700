import { Fragment, type JSX } from 'react';
import { paths } from '../../../ui/paths';
import './joining-list.css';
import type { NewsLine } from './joining-words';

/** What comes, what goes, and what is to be chosen: before the press and after it. */
export function JoiningList({ lines }: { readonly lines: readonly NewsLine[] }): JSX.Element {
  return (
    <dl className="joining">
      {lines.map(({ title, text, which }) => (
        <Fragment key={title}>
          <dt>{title}</dt>
          <dd>
            {text}
            <Which title={title} names={which} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

type WhichProps = { readonly title: string; readonly names: readonly string[] };

/** The things a line counts, one by one: in sight where they are few. */
function Which({ title, names }: WhichProps): JSX.Element | null {
  if (names.length === 0) return null;
  const list = (
    <ul>
      {numbered(names).map(({ number, name }) => (
        <li key={number}>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= IN_SIGHT) return list;
  return (
    <details>
      <summary>
        Which ones<span className="vh">: {title}</span>
      </summary>
      {list}
    </details>
  );
}

/** Two things may bear one name. */
const numbered = (names: readonly string[]) => names.map((name, number) => ({ number, name }));

const IN_SIGHT = 5;

type AfterProps = {
  readonly id: string;
  readonly disputed: number;
  /** How many things gave way that can be put back by hand. */
  readonly gone: number;
};

/** Where to go on once something has come in. */
export function AfterJoining({ id, disputed, gone }: AfterProps): JSX.Element | null {
  if (disputed === 0 && gone === 0) return null;
  return (
    <p className="row">
      {disputed > 0 && (
        <a className="btn main" href={paths.colleagues(id, 'choose')}>
          Choose between the versions
        </a>
      )}
      {gone > 0 && (
        <a className="btn" href={paths.colleagues(id, 'put-back')}>
          See what gave way, and put it back
        </a>
      )}
    </p>
  );
}
