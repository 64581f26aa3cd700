import { type JSX, useEffect, useId, useRef, useState } from 'react';
import { chooseTheme, chosenTheme, type Theme } from '../../platform/preferences';
import { EXAMPLE_ID } from '../../store/state';
import { useMainstay } from '../../store/use-mainstay';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { CloseIcon, MenuIcon } from '../../ui/icons';
import { paths } from '../../ui/paths';
import { fetchedPage } from '../fetch/fetched-page';
import { chunks } from '../fetch/page-chunks';
import { ErrorBoundary } from './error-boundary';
import { SaveToFileLater } from './save-to-file-later';

const StagesInMenu = fetchedPage(chunks.stages, null);

const THEMES = [
  ['system', 'As on this device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const satisfies readonly (readonly [Theme, string])[];

type MenuProps = {
  readonly id: string | null;
  /** The page it was opened on; on the next it is closed again. */
  readonly location: string;
};

/** Every stage of the assessment, and what is not about it. Where there is no margin it takes the whole page. */
export function Menu({ id, location }: MenuProps): JSX.Element {
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isOpen = openOn === location;
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    panel.current?.querySelector('a')?.focus();
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenOn(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
  useEffect(() => {
    // Here before it is opened, when the network may have gone.
    if (id !== null) void chunks.stages.fetch().catch(() => {});
  }, [id]);
  return (
    <>
      <Button
        look="bare"
        isSlim
        aria-expanded={isOpen}
        aria-controls={panelId}
        ref={button}
        onClick={() => setOpenOn(isOpen ? null : location)}
      >
        {isOpen ? <CloseIcon /> : <MenuIcon />}
        <span>{isOpen ? 'Close' : 'Menu'}</span>
      </Button>
      <div className={isOpen ? 'menu open' : 'menu'} id={panelId} ref={panel} hidden={!isOpen}>
        {isOpen && <MenuContent id={id} />}
      </div>
    </>
  );
}

function MenuContent({ id }: Pick<MenuProps, 'id'>): JSX.Element {
  const isHere = useMainstay(({ heads }) => id !== null && heads[id] !== undefined);
  return (
    <>
      {id !== null && isHere && (
        <ErrorBoundary otherwise={<p className="note">{NOT_HERE}</p>}>
          <StagesInMenu id={id} />
        </ErrorBoundary>
      )}
      {id !== null && id !== EXAMPLE_ID && isHere && (
        <div className="tosave">
          <SaveToFileLater id={id} isSlim />
        </div>
      )}
      <nav className="else" aria-label="Mainstay, in the menu">
        {id !== null && <a href={paths.home}>All on this device</a>}
        <a href={paths.open}>Open a file</a>
        <a href={paths.howItWorks}>How it works</a>
        <a href={paths.help}>Help</a>
        <ThemeChoice />
      </nav>
    </>
  );
}

const NOT_HERE =
  'The list of places has not loaded. Your answers are still here. Connect to the network, then reload this page.';

function ThemeChoice(): JSX.Element {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <details>
      <summary>Light or dark</summary>
      <fieldset>
        <legend className="vh">Colours</legend>
        {THEMES.map(([value, name]) => (
          <Choice
            key={value}
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => {
              chooseTheme(value);
              setTheme(value);
            }}
          >
            {name}
          </Choice>
        ))}
      </fieldset>
    </details>
  );
}
