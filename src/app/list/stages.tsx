import { type JSX, memo, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { AssessmentHead } from '../../core/document/assessment';
import { isOfOtherSet } from '../../core/file/questions-problem';
import type { Instrument } from '../../core/instrument/instrument';
import { useMainstay } from '../../store/use-mainstay';
import { Dot } from '../../ui/dot';
import { doorSceneOf, sectionAt, sectionDoors } from './door-scene';
import { journeyOf, pageAt } from './pages';
import {
  type Door,
  JOURNEYS,
  type OnScreen,
  type StageWithDoors,
  stagesWithDoors,
} from './stages-with-doors';

type StagesProps = {
  readonly id: string;
  readonly instrument: Instrument;
  /** The address after that of the assessment; null on a page outside it. */
  readonly location: string | null;
  /** With the doors of every stage, as in the menu; in the margin the stage one is in has its own. */
  readonly isWhole?: boolean;
};

export type StagesInMenuProps = { readonly id: string };

/** The same in the menu, which stands outside the pages of the assessment. */
export function StagesInMenu({
  id,
  instrument,
}: StagesInMenuProps & { readonly instrument: Instrument }): JSX.Element {
  const [location] = useHashLocation();
  const own = `/a/${id}`;
  const within = location.startsWith(own) ? location.slice(own.length) || '/' : null;
  return <Stages id={id} instrument={instrument} location={within} isWhole />;
}

/** The one list of where to go in an assessment, in the margin and in the menu. */
export function Stages({ id, instrument, location, isWhole }: StagesProps): JSX.Element | null {
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const stages = useMemo(() => {
    if (!head || !response || isOfOtherSet(head, instrument)) return null;
    return stagesWithDoors(
      doorSceneOf(instrument, head, response),
      sectionDoors(instrument, head, response),
      onScreen(instrument, head, location),
    );
  }, [head, response, instrument, location]);
  if (!head || stages === null) return null;
  const { name } = JOURNEYS[journeyOf(head)];
  return (
    <nav aria-label={isWhole ? `${name}, in the menu` : name}>
      {isWhole && <h2>{name}</h2>}
      <ul className="stages">
        {stages.map((stage) => (
          <StageItem key={stage.name} stage={stage} isOpen={isWhole || stage.here !== undefined} />
        ))}
      </ul>
    </nav>
  );
}

function onScreen(instrument: Instrument, head: AssessmentHead, location: string | null): OnScreen {
  if (location === null) return { entry: null, section: null };
  const found = pageAt(head, location);
  return {
    entry: found.is === 'page' ? found.entry : null,
    section: sectionAt(instrument, location),
  };
}

function StageItem({
  stage,
  isOpen,
}: {
  readonly stage: StageWithDoors;
  readonly isOpen: boolean;
}): JSX.Element {
  const { doors, ...own } = stage;
  return (
    <li>
      <DoorLink {...own} />
      {isOpen && doors.length > 0 && (
        <ul className="doors">
          {doors.map((door) => (
            <li key={door.name} className={door.dot ? undefined : 'plain-door'}>
              <DoorLink {...door} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Every answer makes the list anew, and most doors as they were. */
const DoorLink = memo(
  ({ name, href, detail, dot, here }: Door): JSX.Element => (
    <a href={href} {...(here ? { 'aria-current': here } : {})}>
      {dot && <Dot state={dot} />}
      {name}
      {detail && <small>{detail}</small>}
    </a>
  ),
);
