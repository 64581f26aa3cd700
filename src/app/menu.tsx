import { type JSX, useEffect, useId, useRef, useState } from 'react';
import { chooseTheme, chosenTheme, type Theme } from '../platform/preferences';
import { EXAMPLE_ID } from '../store/state';
import { useMainstay } from '../store/use-mainstay';
import { MenuIcon } from '../ui/icons';
import { paths } from '../ui/paths';
import { SaveToFileLater } from './save-to-file-later';

const THEMES = [
  ['system', 'As on this device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const satisfies readonly (readonly [Theme, string])[];

/** Opens in place under the head; on a phone it is also the way between the steps of an assessment. */
export function Menu({ id }: { readonly id: string | null }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const isKept = useMainstay(
    ({ heads }) => id !== null && id !== EXAMPLE_ID && heads[id] !== undefined,
  );
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        className="btn bare slim"
        aria-expanded={isOpen}
        aria-controls={panel}
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        <MenuIcon />
        Menu
      </button>
      <div className="menu" id={panel} hidden={!isOpen}>
        {id !== null && (
          <div>
            <MenuLinks label="This assessment" links={assessmentLinks(id)} />
            {isKept && <SaveToFileLater id={id} isSlim />}
          </div>
        )}
        <MenuLinks label="Mainstay" links={APP_LINKS} />
        <ThemeChoice />
      </div>
    </>
  );
}

const assessmentLinks = (id: string) =>
  [
    ['About you', paths.setUp(id)],
    ['Questions', paths.taskList(id)],
    ['Check answers', paths.checkAnswers(id)],
    ['Results', paths.results(id)],
    ['Gaps and targets', paths.gaps(id)],
    ['Report', paths.report(id)],
  ] as const;

const APP_LINKS = [
  ['Home', paths.home],
  ['Open a file', paths.open],
  ['How it works', paths.howItWorks],
  ['Help', paths.help],
] as const;

type MenuLinksProps = {
  readonly label: string;
  readonly links: readonly (readonly [name: string, href: string])[];
};

function MenuLinks({ label, links }: MenuLinksProps): JSX.Element {
  return (
    <nav aria-label={`${label}, in the menu`}>
      <h2 className="h4">{label}</h2>
      <ul>
        {links.map(([name, href]) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ThemeChoice(): JSX.Element {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <fieldset>
      <legend className="h4">Colours</legend>
      {THEMES.map(([value, name]) => (
        <label className="tick" key={value}>
          <input
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => {
              chooseTheme(value);
              setTheme(value);
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
