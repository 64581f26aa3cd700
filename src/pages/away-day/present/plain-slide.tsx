import type { JSX, ReactNode } from 'react';
import { DotColumns } from '../../../charts/people/dot-columns';
import { expectedPeople } from '../../../core/exercise/expected-people';
import type { Guidance, Instrument, ItemId } from '../../../core/instrument/instrument';
import { dayWords } from '../../../core/limits/days';
import type { PanelScorecard } from '../../../core/panel/panel';
import type { PlainKind } from '../../../core/panel/slides';
import { itemsOf } from '../../../core/panel/talk-list';
import { MOST_DOTS, spreadPicture } from '../../../core/panel-report/spread-picture';
import { levelInWords } from '../../../core/panel-report/spread-verdict';
import { laterWords } from '../../../core/wording/later-words';
import { countWord, plural, upperFirst } from '../../../core/wording/words';
import { Priorities, Thanks, WhoAndWhen } from './closing-slides';
import { Break, Parked, PlanOfTheDay, Primer } from './plan-slides';
import type { Heading, PresentScene } from './present-scene';
import { VoteSlide } from './vote-slide';

/** What a slide is called: its heading, unless it shows a question. */
export function slideTitle(kind: PlainKind, scene: PresentScene): string {
  const { head, exercise, panel, plan } = scene;
  switch (kind) {
    case 'title':
      return head.profile.organisation || head.name;
    case 'primer':
      return 'What our work is about';
    case 'our-time':
      return `Our ${plan.length} minutes`;
    case 'warm-up':
      return 'Do we see this here?';
    case 'how-to-read':
      return panel.people > 0 && !tellsSpread(panel) ? 'What we will see' : 'How to read a picture';
    case 'strengths':
      return panel.strengths.length > 0 ? 'What stands well' : 'Before we begin';
    case 'nothing-apart':
      return 'Nowhere far apart';
    case 'vote':
      return exercise.again === null ? 'Vote again' : 'Vote again, each of us alone';
    case 'break':
      return 'A break';
    case 'find-out':
      return 'What many of us do not know';
    case 'parked':
      return 'Parked for another day';
    case 'priorities':
      return 'What we will do';
    case 'thanks':
      return 'Thank you';
  }
}

/** Whether anything but middle answers may be shown of this group. */
const tellsSpread = ({ items }: PanelScorecard): boolean =>
  items.some(({ spread }) => spread !== null);

type PlainSlideProps = {
  readonly kind: PlainKind;
  readonly scene: PresentScene;
  readonly guidance: Guidance;
  readonly heading: Heading;
};

/** A slide that shows no one question. */
export function PlainSlide({ kind, scene, guidance, heading }: PlainSlideProps): JSX.Element {
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {slideTitle(kind, scene)}
      </h1>
      <Body kind={kind} scene={scene} guidance={guidance} />
    </>
  );
}

function Body({ kind, scene, guidance }: Omit<PlainSlideProps, 'heading'>): ReactNode {
  switch (kind) {
    case 'title':
      return <TitleSlide {...scene} />;
    case 'primer':
      return <Primer instrument={scene.instrument} guidance={guidance} />;
    case 'our-time':
      return <PlanOfTheDay plan={scene.plan} added={addedOf(scene)} />;
    case 'warm-up':
      return <WarmUp guidance={guidance} />;
    case 'how-to-read':
      return <HowToRead {...scene} />;
    case 'strengths':
      return <Strengths {...scene} />;
    case 'nothing-apart':
      return <p className="verdict">{nothingApartWords(scene.panel)}</p>;
    case 'vote':
      return <VoteSlide {...scene} />;
    case 'break':
      return <Break plan={scene.plan} />;
    case 'find-out':
      return <KnowledgeGaps {...scene} />;
    case 'parked':
      return <Parked {...scene} />;
    case 'priorities':
      return <Priorities exercise={scene.exercise} />;
    case 'thanks':
      return <Thanks {...scene} />;
  }
}

const addedOf = ({ exercise, talk }: PresentScene): number =>
  exercise.isRevealed ? talk.added.length : 0;

function TitleSlide({ head, exercise, panel }: PresentScene): JSX.Element {
  const name = head.profile.organisation ? head.name : '';
  return (
    <div className="title-slide">
      <p className="lead">{[name, dayWords(head.assessedOn)].filter(Boolean).join(', ')}</p>
      <p className="big serif">{answersInWords(panel.people, expectedPeople(exercise))}</p>
      {panel.later > 0 && <p className="verdict">{laterWords(panel.later)}</p>}
      <p className="verdict">
        {exercise.attribution === 'named'
          ? 'Answers are named. The dots carry no names.'
          : 'Answers are not attributed: nobody is told who gave which.'}
      </p>
    </div>
  );
}

/** "6 of 8 answers are in", or "9 answers are in" where it was not said how many come, or more did. */
function answersInWords(count: number, expected: number): string {
  if (expected > 0 && count <= expected) {
    return `${count} of ${expected} ${plural(expected, 'answer is', 'answers are')} in`;
  }
  return count === 1 ? '1 answer is in' : `${count} answers are in`;
}

function WarmUp({ guidance }: { readonly guidance: Guidance }): JSX.Element {
  const named = new Set(guidance.signs.map(({ source }) => source));
  const sources = guidance.sources.filter(({ id }) => named.has(id));
  return (
    <>
      <p className="verdict">Signs that {guidance.support} is weak. Nothing is scored.</p>
      <ul className="signs">
        {guidance.signs.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="note">
        In our own words, after {sources.map(({ title, date }) => `${title}, ${date}`).join('; ')}.
      </p>
    </>
  );
}

const nothingApartWords = ({ people }: PanelScorecard): string =>
  people === 0
    ? 'No answers are in yet.'
    : 'No question has us wide apart. Talk about any that surprised you.';

const EXAMPLE = { rated: 9, dontKnow: 1, notApplicable: 0, people: 10 } as const;
const EXAMPLE_ROUND = {
  state: 'rated',
  median: 2,
  between: null,
  counts: EXAMPLE,
  spread: {
    distribution: [1, 3, 2, 3, 0],
    deviation: 8 / 9,
    agreement: 5 / 9,
    label: 'wide',
    splitAt: null,
  },
} as const;

const HOW_TO_READ = {
  dots: 'A dot is one of us.',
  bars: 'A longer part of the bar is more of us.',
  both: 'A dot is one of us. Where we are too many for dots, a longer part of a bar is more of us.',
} as const;

/** What the room will see of the questions it talks about; before it has seen any, only how many people there are counts. */
function whatComes({ panel, talk, exercise, instrument }: PresentScene) {
  if (!exercise.isRevealed) return { hasDots: true, hasBars: panel.people > MOST_DOTS };
  const drawn = talk.items.map((item) => spreadPicture(item, instrument.levels, 'we'));
  const hasBars = drawn.some(({ isCrowd }) => isCrowd);
  // So many of a crowd may not know that the rest are few enough for dots.
  return { hasBars, hasDots: !hasBars || drawn.some((one) => one.levels !== null && !one.isCrowd) };
}

function HowToRead(scene: PresentScene): JSX.Element {
  const { panel, instrument } = scene;
  if (panel.people > 0 && !tellsSpread(panel)) {
    return (
      <p className="verdict">
        Fewer than five of us answered, and answers are not attributed. So only the middle answer is
        shown: as many of us lie below it as above. That way nobody can be picked out.
      </p>
    );
  }
  const { hasDots, hasBars } = whatComes(scene);
  return (
    <>
      <p className="verdict">
        An example, not our answers.{' '}
        <b>{HOW_TO_READ[hasBars ? (hasDots ? 'both' : 'bars') : 'dots']}</b> The middle answer has
        as many of us below it as above. Not knowing is an answer too: it stands apart.
      </p>
      <DotColumns
        picture={{
          ...spreadPicture(EXAMPLE_ROUND, instrument.levels, 'we'),
          isCrowd: hasBars && !hasDots,
        }}
      />
      <p>There is no mark to reach and nobody to beat. What matters is why we see it as we do.</p>
    </>
  );
}

const MOST_STRENGTHS = 5;

function Strengths({ panel, instrument }: PresentScene): JSX.Element {
  const shown = itemsOf(panel, panel.strengths.slice(0, MOST_STRENGTHS));
  if (shown.length === 0) {
    return (
      <p className="verdict">
        No answer has reached its target yet. That is a place to start from, not a verdict on
        anyone.
      </p>
    );
  }
  return (
    <ul className="lines">
      {shown.map(({ item, final }) => (
        <li key={item}>
          <span>{titleOf(instrument, item)}</span>
          <b>
            {upperFirst(levelInWords(instrument.levels, final.level ?? 0).replace(/^“|”$/g, ''))}
          </b>
        </li>
      ))}
    </ul>
  );
}

const stemOf = (instrument: Instrument, id: ItemId): string =>
  instrument.items.find((item) => item.id === id)?.stem ?? '';

/** A strength is no question. */
const titleOf = (instrument: Instrument, id: ItemId): string =>
  instrument.items.find((item) => item.id === id)?.title ?? '';

const askStaff = (instrument: Instrument, id: ItemId): string =>
  instrument.items.find((item) => item.id === id)?.knownBy === 'staff' ? ': ask staff' : '';

const MOST_GAPS = 6;

function KnowledgeGaps({ panel, exercise, instrument }: PresentScene): JSX.Element {
  const more = panel.knowledgeGaps.length - MOST_GAPS;
  return (
    <>
      <p className="verdict">Not knowing is worth knowing. Who will find out?</p>
      <ul className="lines">
        {panel.knowledgeGaps.slice(0, MOST_GAPS).map(({ item, dontKnow, people }) => (
          <li key={item}>
            <span>{stemOf(instrument, item)}</span>
            <span>
              <span className="soft">
                {dontKnow} of {people} do not know{askStaff(instrument, item)}
              </span>
              <WhoAndWhen who={exercise.findOut[item]?.who} by={exercise.findOut[item]?.by} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {countWord(more)} more.</p>}
    </>
  );
}
