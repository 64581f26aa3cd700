import type { AssessmentHead } from '../../core/document/assessment';
import type { DotState } from '../../ui/dot';
import { outerPages } from './outer-pages';
import {
  type DoorScene,
  type JourneyName,
  type PageEntry,
  PLACE_NAMES,
  type PlaceName,
} from './page-entry';
import { journeyOf, PAGES } from './pages';

/** `page`: this very page; `true`: a page behind it. */
type Here = 'page' | 'true' | undefined;

export type Door = {
  readonly name: string;
  readonly href: string;
  readonly detail: string;
  /** Only sections have one: it says how full they are. */
  readonly dot?: DotState;
  readonly here: Here;
};

export type PlaceWithDoors = Omit<Door, 'dot'> & { readonly doors: readonly Door[] };

/** A section as a door of the place where it is answered. */
export type SectionDoor = Omit<Door, 'here'> & { readonly id: string };

type Journey = { readonly name: string; readonly places: readonly PlaceName[] };

/** The places of each journey, in order. */
export const JOURNEYS: Readonly<Record<JourneyName, Journey>> = {
  assessment: { name: 'This self-assessment', places: ['answer', 'results', 'plan', 'report'] },
  part: { name: 'These questions', places: ['questions', 'check', 'send-back'] },
  exercise: {
    name: 'This away-day',
    places: ['prepare', 'collect', 'talk', 'results', 'plan', 'report'],
  },
};

/** What is on screen: the page, and the section it is about if it is about one. */
export type OnScreen = { readonly entry: PageEntry | null; readonly section: string | null };

/** The places of one assessment with their doors, the one on screen marked. */
export function placesWithDoors(
  scene: DoorScene,
  sections: readonly SectionDoor[],
  onScreen: OnScreen,
): readonly PlaceWithDoors[] {
  const journey = journeyOf(scene.head);
  return JOURNEYS[journey].places.map((place) => {
    const [root, ...others] = pagesIn(journey, place);
    const doors = others.filter(({ door }) => door?.(scene) ?? false);
    const isHere = onScreen.entry?.in[journey] === place;
    const own = doorOf(root, scene, onScreen);
    return {
      ...own,
      name: PLACE_NAMES[place],
      here: own.here ?? (isHere ? 'true' : undefined),
      doors: [
        ...(place === 'answer' || place === 'questions' ? sectionsHere(sections, onScreen) : []),
        ...doors.map((entry) => doorOf(entry, scene, onScreen)),
        ...outside(place),
      ],
    };
  });
}

const doorOf = (entry: PageEntry, scene: DoorScene, { entry: shown }: OnScreen): Door => ({
  name: entry.name,
  href: entry.address(scene.head.id),
  detail: entry.detail?.(scene) ?? '',
  here: entry === shown ? 'page' : undefined,
});

const sectionsHere = (sections: readonly SectionDoor[], { section }: OnScreen): readonly Door[] =>
  sections.map(({ id, ...door }) => ({ ...door, here: id === section ? 'true' : undefined }));

/** What belongs to no one exercise and is wanted while one is prepared. */
const outside = (place: PlaceName): readonly Door[] =>
  outerPages
    .filter(({ hangsFrom }) => hangsFrom === place)
    .map(({ name, address }) => ({ name, href: address, detail: '', here: undefined }));

/** The pages of one place: that of the place itself, then those behind it. */
function pagesIn(journey: JourneyName, place: PlaceName): readonly [PageEntry, ...PageEntry[]] {
  const pages = PAGES.filter((entry) => entry.in[journey] === place && !entry.onlyFinal);
  const root = pages.find(({ opens }) => opens === place);
  if (root === undefined) throw new Error(`the place ${place} has no page`);
  return [root, ...pages.filter((entry) => entry !== root)];
}

/** The places that can be read for ever, for where a page that only changes things is closed. */
export function placesToRead(
  head: AssessmentHead,
): readonly { readonly name: string; readonly href: string }[] {
  const journey = journeyOf(head);
  return JOURNEYS[journey].places
    .map((place) => ({ place, page: pagesIn(journey, place)[0] }))
    .filter(({ page }) => !page.changes)
    .map(({ place, page }) => ({ name: PLACE_NAMES[place], href: page.address(head.id) }));
}
