import type { ComponentType } from 'react';
import type { AssessmentHead } from '../../core/document/assessment';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import type { Chunk } from '../fetch/chunk';
import type { fetchOneFile } from '../fetch/fetch-one-file';
import { fetchedPage } from '../fetch/fetched-page';
import type { fetchEarlier } from '../fetch/use-edition';

/** Whoever answers alone, a colleague with a part of it, or whoever runs an away-day. */
export type JourneyName = 'assessment' | 'part' | 'exercise';

/** The stages of all journeys: what each is called. */
export const STAGE_NAMES = {
  answer: 'Answer',
  results: 'Results',
  plan: 'Plan',
  report: 'Report',
  questions: 'Questions',
  check: 'Check answers',
  'send-back': 'Send back',
  prepare: 'Prepare',
  collect: 'Collect',
  talk: 'Talk',
} as const;

export type StageName = keyof typeof STAGE_NAMES;

/** What the stages and doors of one assessment are told of it. */
export type DoorScene = {
  readonly head: AssessmentHead;
  /** Questions asked, those with an answer, and those answered with "don't know". */
  readonly asked: number;
  readonly answered: number;
  readonly dontKnow: number;
  /** A section has been finished, or the answers are a room's. */
  readonly hasResults: boolean;
  /** What these questions have beside them. */
  readonly asksOutcomes: boolean;
  readonly asksPartners: boolean;
  readonly hasSigns: boolean;
};

export type PageFacts = {
  /** The one name of the page: of its door, its link and, where the page knows none more exact, its tab. */
  readonly name: string;
  /** Builds its address for an assessment; what varies in it stands as a name, such as `:itemId`. */
  readonly address: (id: string) => string;
  /** What may follow, such as `/:round?`. */
  readonly rest?: string;
  /** The stage it stands in, by journey; in a journey that is not named it has no sense. */
  readonly in: Readonly<Partial<Record<JourneyName, StageName>>>;
  /** The stage that opens with it. */
  readonly opens?: StageName;
  /** Shows what people answered: kept from everyone until the room has seen it together. */
  readonly showsAnswers: boolean;
  /** Is there to change things: replaced while the assessment is final. */
  readonly changes: boolean;
  /** Stands in the place of one that changes things while the assessment is final, and only then. */
  readonly onlyFinal?: true;
  /** Takes the width of both margins. */
  readonly isWide?: true;
  /** Whether there is such a page in this assessment at all. */
  readonly exists?: (head: AssessmentHead) => boolean;
  /** Whether it is a door of its stage now: only once there is something behind it. */
  readonly door?: (scene: DoorScene) => boolean;
  /** What its door or stage says under the name, where there is something true to say. */
  readonly detail?: (scene: DoorScene) => string;
};

/** What every page within an assessment may ask for. */
type PageProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly fetchOneFile: typeof fetchOneFile;
  readonly fetchEarlier: typeof fetchEarlier;
};
type EarlyProps = Omit<PageProps, 'guidance'> & { readonly guidance: Guidance | null };

type Entry = PageFacts & {
  /** The address after that of the assessment, as routes are written: `/answer/:itemId`. */
  readonly route: string;
};
type GuidedEntry = Entry & {
  readonly needsGuidance: true;
  readonly chunk: Chunk<ComponentType<PageProps>>;
  readonly Page: ComponentType<PageProps>;
};
type EarlyEntry = Entry & {
  readonly needsGuidance: false;
  readonly chunk: Chunk<ComponentType<EarlyProps>>;
  readonly Page: ComponentType<EarlyProps>;
};
export type PageEntry = GuidedEntry | EarlyEntry;

/** A page that can be drawn before why we ask, evidence and next steps are here. */
export const page = (facts: PageFacts, chunk: EarlyEntry['chunk']): PageEntry => ({
  ...facts,
  route: routeOf(facts),
  needsGuidance: false,
  chunk,
  Page: fetchedPage(chunk),
});

/** A page that waits for them. */
export const guidedPage = (facts: PageFacts, chunk: GuidedEntry['chunk']): PageEntry => ({
  ...facts,
  route: routeOf(facts),
  needsGuidance: true,
  chunk,
  Page: fetchedPage(chunk),
});

const ANY = ':';

/** Made from the address itself, so that it is written down once. */
const routeOf = ({ address, rest = '' }: PageFacts): string =>
  decodeURIComponent(address(ANY)).slice(`#/a/${ANY}`.length) + rest || '/';

/** Whether `location`, the address after that of the assessment, is one of this route's. */
export function isAt(route: string, location: string): boolean {
  const parts = route.replace(/^\/$/, '').replace(/\/:\w+\?/g, '(/[^/]+)?');
  return new RegExp(`^${parts.replace(/:\w+/g, '[^/]+')}/?$`, 'i').test(location);
}

export const ALWAYS = (): boolean => true;
