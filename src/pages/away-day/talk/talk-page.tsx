import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import './tabs.css';
import { useCombined } from '../../shared/room/use-combined';
import { useTalkOfTheDay } from '../shared/use-talk-of-the-day';
import { DiscussPart } from './discuss-part';
import { ParkingList } from './parking-list';
import { TalkFindOutPart } from './talk-find-out-part';
import { TalkPrioritiesPart } from './talk-priorities-part';
import './talk.css';
import { CameLater } from './came-later';
import type { TalkScene } from './talk-scene';
import { TAB_NAMES, TALK_TABS, type TalkTab, tabNamed } from './talk-tabs';
import { useExerciseChange } from './use-exercise-change';
import { VotePart } from './vote-part';

type TalkPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** The facilitator's own window: what the room agreed, its second vote, who finds out, what it will do. */
export function TalkPage(props: TalkPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head?.exercise || !response) return null;
  return <Talk {...props} head={head} exercise={head.exercise} response={response} key={id} />;
}

function Talk(props: Omit<TalkScene, 'panel' | 'counted'>): JSX.Element | null {
  const { instrument, head, exercise, response } = props;
  const { part: name } = useParams();
  const tab = tabNamed(name);
  const heading = usePageTitle(TAB_NAMES[tab], `talk-${head.id}-${tab}`);
  const { counted, panel } = useCombined({ instrument, head, response });
  const change = useExerciseChange(head.id);
  if (panel === null) return null;
  return (
    <main id="main" tabIndex={-1} className="wide talk">
      <RehearsalMark exercise={exercise} />
      <header className="stack">
        <h1 tabIndex={-1} ref={heading}>
          {TAB_NAMES[tab]}
        </h1>
        <p className="lead measure">
          {panel.people === 1 ? 'One answer is in.' : `${panel.people} answers are in.`} This page
          is yours; the room looks at{' '}
          <a href={paths.exercise(head.id, 'present')} target="_blank" rel="noopener">
            the presenter, in a window of its own
          </a>
          . Both show the same, at once.
        </p>
        <CameLater {...{ instrument, head, exercise, change }} later={panel.later} />
        <nav className="tabs" aria-label="Parts of the conversation">
          {TALK_TABS.map((other) => (
            <a
              key={other}
              href={paths.exercise(head.id, 'talk', other === 'discuss' ? '' : other)}
              {...(other === tab ? { 'aria-current': 'page' } : {})}
            >
              {TAB_NAMES[other]}
            </a>
          ))}
        </nav>
      </header>
      <Tab tab={tab} scene={{ ...props, counted, panel }} />
    </main>
  );
}

/** Beside the priorities, where it may become one. */
function ParkedHere({ head, instrument, panel }: TalkScene): JSX.Element {
  const { parked, putOn } = useTalkOfTheDay(head.id, panel);
  return (
    <ParkingList
      id={head.id}
      instrument={instrument}
      questions={parked}
      onTalk={(item) => putOn(item, true)}
    />
  );
}

function Tab({ tab, scene }: { readonly tab: TalkTab; readonly scene: TalkScene }) {
  switch (tab) {
    case 'discuss':
      return <DiscussPart {...scene} />;
    case 'vote':
      return <VotePart {...scene} />;
    case 'find-out':
      return <TalkFindOutPart {...scene} />;
    case 'priorities':
      return (
        <>
          <TalkPrioritiesPart {...scene} />
          <ParkedHere {...scene} />
        </>
      );
  }
}
