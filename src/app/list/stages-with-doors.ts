import type { AssessmentHead } from '../../core/document/assessment';
import type { DotState } from '../../ui/dot';
import { outerPages } from './outer-pages';
import {
  type DoorScene,
  type JourneyName,
  type PageEntry,
  STAGE_NAMES,
  type StageName,
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

export type StageWithDoors = Omit<Door, 'dot'> & { readonly doors: readonly Door[] };

/** A section as a door of the stage where it is answered. */
export type SectionDoor = Omit<Door, 'here'> & { readonly id: string };

type Journey = { readonly name: string; readonly stages: readonly StageName[] };

/** The stages of each journey, in order. */
export const JOURNEYS: Readonly<Record<JourneyName, Journey>> = {
  assessment: { name: 'This self-assessment', stages: ['answer', 'results', 'plan', 'report'] },
  part: { name: 'These questions', stages: ['questions', 'check', 'send-back'] },
  exercise: {
    name: 'This away-day',
    stages: ['prepare', 'collect', 'talk', 'results', 'plan', 'report'],
  },
};

/** What is on screen: the page, and the section it is about if it is about one. */
export type OnScreen = { readonly entry: PageEntry | null; readonly section: string | null };

/** The stages of one assessment with their doors, the one on screen marked. */
export function stagesWithDoors(
  scene: DoorScene,
  sections: readonly SectionDoor[],
  onScreen: OnScreen,
): readonly StageWithDoors[] {
  const journey = journeyOf(scene.head);
  return JOURNEYS[journey].stages.map((stage) => {
    const [root, ...others] = pagesIn(journey, stage);
    const doors = others.filter(({ door }) => door?.(scene) ?? false);
    const isHere = onScreen.entry?.in[journey] === stage;
    const own = doorOf(root, scene, onScreen);
    return {
      ...own,
      name: STAGE_NAMES[stage],
      here: own.here ?? (isHere ? 'true' : undefined),
      doors: [
        ...(stage === 'answer' || stage === 'questions' ? sectionsHere(sections, onScreen) : []),
        ...doors.map((entry) => doorOf(entry, scene, onScreen)),
        ...outside(stage, scene),
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
const outside = (stage: StageName, scene: DoorScene): readonly Door[] =>
  outerPages
    .filter(({ hangsFrom, isThere }) => hangsFrom === stage && (isThere?.(scene) ?? true))
    .map(({ name, address }) => ({ name, href: address, detail: '', here: undefined }));

/** The pages of one stage: that of the stage itself, then those behind it. */
function pagesIn(journey: JourneyName, stage: StageName): readonly [PageEntry, ...PageEntry[]] {
  const pages = PAGES.filter((entry) => entry.in[journey] === stage && !entry.onlyFinal);
  const root = pages.find(({ opens }) => opens === stage);
  if (root === undefined) throw new Error(`the stage ${stage} has no page`);
  return [root, ...pages.filter((entry) => entry !== root)];
}

/** The stages that can be read for ever, for where a page that only changes things is closed. */
export function pagesToRead(
  head: AssessmentHead,
): readonly { readonly name: string; readonly href: string }[] {
  const journey = journeyOf(head);
  return JOURNEYS[journey].stages
    .map((stage) => ({ stage, page: pagesIn(journey, stage)[0] }))
    .filter(({ page }) => !page.changes)
    .map(({ stage, page }) => ({ name: STAGE_NAMES[stage], href: page.address(head.id) }));
}
