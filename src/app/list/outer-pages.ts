import type { ComponentType, ReactNode } from 'react';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { paths } from '../../ui/paths';
import { type Chunk, named } from '../fetch/chunk';
import { fetchedPage } from '../fetch/fetched-page';
import type { fetchEarlier } from '../fetch/use-edition';
import type { DoorScene, StageName } from './page-entry';

type OuterProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly fetchEarlier: typeof fetchEarlier;
  /** Questions for a colleague inside the one file, for which the first load looks as for an invitation. */
  readonly isInside: true;
};

type EarlyProps = Omit<OuterProps, 'guidance'> & {
  readonly guidance: Guidance | null;
  /** Stands in the place of what cannot be drawn without. */
  readonly meanwhile: ReactNode;
};

type OuterFacts = {
  readonly name: string;
  /** Its whole address, what varies as a name. */
  readonly address: string;
  /** Shows what people answered before the room has seen it: none of these does. */
  readonly showsAnswers: false;
  /** A written page: one column, its name in the tab. */
  readonly isReading?: true;
  /** The stage of an away-day it is a door of as well. */
  readonly hangsFrom?: StageName;
  /** Left out where these questions have nothing for it. */
  readonly isThere?: (scene: DoorScene) => boolean;
};

type GuidedOuterEntry = OuterFacts & {
  readonly needsGuidance: true;
  readonly chunk: Chunk<ComponentType<OuterProps>>;
  readonly Page: ComponentType<OuterProps>;
};
type EarlyOuterEntry = OuterFacts & {
  readonly needsGuidance: false;
  readonly chunk: Chunk<ComponentType<EarlyProps>>;
  readonly Page: ComponentType<EarlyProps>;
};
export type OuterEntry = GuidedOuterEntry | EarlyOuterEntry;

/** One that waits for why we ask, evidence and next steps. */
const outer = (facts: OuterFacts, chunk: GuidedOuterEntry['chunk']): OuterEntry => ({
  ...facts,
  needsGuidance: true,
  chunk,
  Page: fetchedPage(chunk),
});

/** One that can be drawn before those are here. */
const earlyOuter = (facts: OuterFacts, chunk: EarlyOuterEntry['chunk']): OuterEntry => ({
  ...facts,
  needsGuidance: false,
  chunk,
  Page: fetchedPage(chunk),
});

/** What stands outside any one assessment: starting an exercise, its guide, and a participant's own pages. */
export const outerPages: readonly OuterEntry[] = [
  outer(
    { name: 'Run an away-day', address: paths.awayDay, showsAnswers: false },
    named(() => import('../../pages/away-day/prepare/away-day-page'), 'AwayDayPage'),
  ),
  outer(
    {
      name: 'Facilitator’s guide',
      address: paths.guide,
      showsAnswers: false,
      isReading: true,
      hangsFrom: 'prepare',
    },
    named(() => import('../../pages/away-day/prepare/guide-page'), 'GuidePage'),
  ),
  outer(
    {
      name: 'Warm-up',
      address: paths.warmUp,
      showsAnswers: false,
      isReading: true,
      hangsFrom: 'prepare',
      isThere: ({ hasSigns }) => hasSigns,
    },
    named(() => import('../../pages/away-day/prepare/warm-up-page'), 'WarmUpPage'),
  ),
  outer(
    { name: 'Pool', address: paths.pool, showsAnswers: false },
    named(() => import('../../pages/work/pool/pool-page'), 'PoolPage'),
  ),
  outer(
    { name: 'Questions for you', address: paths.join('part'), showsAnswers: false },
    named(() => import('../../pages/assess/open-file/open-file-page'), 'OpenFilePage'),
  ),
  earlyOuter(
    { name: 'Your answers', address: paths.join(':code'), showsAnswers: false },
    named(() => import('../../pages/away-day/respond/respond-page'), 'RespondPage'),
  ),
  outer(
    // What one person sent, to whoever runs the exercise, who takes it in.
    { name: 'Answers from a link', address: paths.arrived(':code'), showsAnswers: false },
    named(() => import('../../pages/away-day/collect/arrived-link-page'), 'ArrivedLinkPage'),
  ),
];
