import { type JSX, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Instrument } from '../../core/instrument/instrument';
import { useMainstay } from '../../store/use-mainstay';
import { Dot } from '../../ui/dot';
import { doorSceneOf, sectionAt, sectionDoors } from './door-scene';
import { journeyOf, pageAt } from './pages';
import { type Door, JOURNEYS, type PlaceWithDoors, placesWithDoors } from './places-with-doors';

type PlacesProps = {
  readonly id: string;
  readonly instrument: Instrument;
  /** The address after that of the assessment. */
  readonly location: string;
  /** With the doors of every place, as in the menu; in the margin the place one is in has its own. */
  readonly isWhole?: boolean;
};

export type PlacesInMenuProps = { readonly id: string };

/** The same in the menu, which stands outside the pages of the assessment. */
export function PlacesInMenu({
  id,
  instrument,
}: PlacesInMenuProps & { readonly instrument: Instrument }): JSX.Element {
  const [location] = useLocation();
  const within = location.slice(`/a/${id}`.length) || '/';
  return <Places id={id} instrument={instrument} location={within} isWhole />;
}

/** The one list of where to go in an assessment, in the margin and in the menu. */
export function Places({ id, instrument, location, isWhole }: PlacesProps): JSX.Element | null {
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const places = useMemo(() => {
    if (!head || !response) return null;
    const found = pageAt(head, location);
    return placesWithDoors(
      doorSceneOf(instrument, head, response),
      sectionDoors(instrument, head, response),
      {
        entry: found.is === 'page' ? found.entry : null,
        section: sectionAt(instrument, location),
      },
    );
  }, [head, response, instrument, location]);
  if (!head || places === null) return null;
  const { name } = JOURNEYS[journeyOf(head)];
  return (
    <nav aria-label={isWhole ? `${name}, in the menu` : name}>
      {isWhole && <h2>{name}</h2>}
      <ul className="places">
        {places.map((place) => (
          <PlaceItem key={place.name} place={place} isOpen={isWhole || place.here !== undefined} />
        ))}
      </ul>
    </nav>
  );
}

function PlaceItem({
  place,
  isOpen,
}: {
  readonly place: PlaceWithDoors;
  readonly isOpen: boolean;
}): JSX.Element {
  return (
    <li>
      <DoorLink door={place} />
      {isOpen && place.doors.length > 0 && (
        <ul className="doors">
          {place.doors.map((door) => (
            <li key={door.name} className={door.dot ? undefined : 'plain-door'}>
              <DoorLink door={door} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const DoorLink = ({ door }: { readonly door: Door }): JSX.Element => (
  <a href={door.href} {...(door.here ? { 'aria-current': door.here } : {})}>
    {door.dot && <Dot state={door.dot} />}
    {door.name}
    {door.detail && <small>{door.detail}</small>}
  </a>
);
