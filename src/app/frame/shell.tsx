import { type JSX, memo, type ReactNode, useEffect, useState } from 'react';
import type { AssessmentHead } from '../../core/document/assessment';
import type { AtAGlance } from '../../core/instrument/at-a-glance';
import { cameFrom, keepCameFrom } from '../../platform/came-from';
import { useMainstay } from '../../store/use-mainstay';
import { Heard } from '../../ui/heard';
import { ArrowLeft, Logo } from '../../ui/icons';
import { paths } from '../../ui/paths';
import { HEARD_ID } from '../../ui/say';
import { asked } from '../fetch/own-set';
import { idInAddress } from '../id-in-address';
import { useAddress } from '../use-address';
import { Menu } from './menu';
import type { ShownOfKept } from './shown-of-kept';

type ShellProps = {
  readonly glance: AtAGlance;
  /** Null until the store is open. */
  readonly kept: ShownOfKept | null;
  /** Said under the head, such as that a new version is ready. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
};

/** The head and foot of every page. */
export function Shell({ glance, kept, notice, children }: ShellProps): JSX.Element {
  const [location] = useAddress();
  const id = idInAddress(location);
  const from = useCameFrom(location, id);
  return (
    <>
      <SkipButton />
      <header className="top">
        <div className="wrap">
          <Brand />
          <DocumentName id={id} />
          <div className="saved-here">
            {kept && <kept.SavedState id={id} />}
            <p id="saved-too" />
          </div>
          <Menu id={id ?? from?.id ?? null} location={location} />
        </div>
      </header>
      {kept && <kept.SaveTrouble id={id} />}
      {asked.line}
      <Heard as="div">{notice}</Heard>
      {from !== null && <WayBack {...from} />}
      {children}
      <Foot glance={glance} />
      <p className="vh" role="status" id={HEARD_ID} />
    </>
  );
}

/** What a participant answers, or sent: it may be open on a device whose own assessments are not theirs. */
const OF_SOMEONE_ELSE = /^\/(?:join|in)\//;

type CameFrom = { readonly id: string; readonly location: string };

/** The page of an assessment that was left for one outside it, such as Help; none on Home, nor within an assessment. */
function useCameFrom(location: string, id: string | null): CameFrom | null {
  const isOurs = location !== '/' && !OF_SOMEONE_ELSE.test(location);
  // Shown on the next page alone, so that it is no cause to draw this one twice.
  const [last] = useState(() => ({ page: isOurs ? pageAt(cameFrom()) : null }));
  const from = id === null && isOurs ? last.page : null;
  // After each page: what is kept belongs to the one entry of the history.
  useEffect(() => {
    if (id !== null) last.page = { id, location };
    else if (location === '/') last.page = null;
    if (from !== null) keepCameFrom(from.location);
  });
  return from;
}

function pageAt(location: string): CameFrom | null {
  const id = idInAddress(location);
  return id === null ? null : { id, location };
}

function WayBack({ id, location }: CameFrom): JSX.Element | null {
  const head = useMainstay((state) => state.heads[id]);
  if (!head) return null;
  return (
    <nav className="wrap way-back" aria-label="Back">
      <a href={`#${location}`}>
        <ArrowLeft />
        <span>
          Back to <span translate="no">{head.profile.organisation || head.name}</span>
        </span>
      </a>
    </nav>
  );
}

// What stays as it is from page to page is not drawn again.
const Brand = memo(
  (): JSX.Element => (
    <a className="brand" href={paths.home}>
      <Logo />
      <span>Mainstay</span>
    </a>
  ),
);

/** A link to #main would change the hash route, so this is a button that moves focus. */
const SkipButton = memo(
  (): JSX.Element => (
    <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
      Skip to the page
    </button>
  ),
);

const DocumentName = memo(({ id }: { readonly id: string | null }): JSX.Element => {
  const head = useMainstay((state) => (id === null ? undefined : state.heads[id]));
  return (
    <p className="doc">
      {head && (
        <>
          <b translate="no">{head.profile.organisation || head.name}</b>
          <br />
          <span translate={head.profile.organisation ? 'no' : 'yes'}>
            {head.profile.organisation ? head.name : kindWords(head)}
          </span>
        </>
      )}
    </p>
  );
});

function kindWords({ kind, exercise, share }: AssessmentHead): string {
  if (share !== null) return 'Questions for you';
  if (exercise !== null)
    return exercise.isRehearsal ? 'Rehearsal, made-up answers' : 'Away-day exercise';
  return kind === 'quick' ? 'Quick check' : 'Full self-assessment';
}

const Foot = memo(({ glance }: { readonly glance: AtAGlance }): JSX.Element => {
  const links = [
    ['How it works', paths.howItWorks],
    ['Privacy', paths.privacy],
    ['Accessibility', paths.accessibility],
    ['Glossary', paths.glossary],
    ['Help', paths.help],
    ['For IT', paths.forIt],
  ] as const;
  return (
    <footer className="foot wrap">
      <ul>
        {links.map(([name, path]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
      <p className="soft measure">
        Mainstay is independent. It is not an accreditation. {glance.independence} Questions version{' '}
        {glance.version}.
      </p>
    </footer>
  );
});
