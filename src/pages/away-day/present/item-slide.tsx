import type { JSX } from 'react';
import { DotColumns } from '../../../charts/people/dot-columns';
import type { Attribution } from '../../../core/document/exercise';
import type { DayPlan } from '../../../core/exercise/day-plan';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import type { PanelItem } from '../../../core/panel/panel';
import { mayAcceptMiddle } from '../../../core/panel/re-vote';
import type { SlideOfItem as Slide } from '../../../core/panel/slides';
import { spreadPicture } from '../../../core/panel-report/spread-picture';
import {
  agreedWords,
  middleWords,
  movedWords,
  verdictOf,
} from '../../../core/panel-report/spread-verdict';
import { countWord } from '../../../core/wording/words';
import { apartWords } from '../../shared/room/late-words';
import type { Heading } from './present-scene';

type ItemSlideProps = {
  readonly slide: Slide;
  readonly instrument: Instrument;
  readonly heading: Heading;
};

/** One question on the wall: first its levels, then the dots, the reasons, and both rounds. */
export function ItemSlide({ slide, instrument, heading }: ItemSlideProps): JSX.Element | null {
  const question = instrument.items.find(({ id }) => id === slide.item.item);
  if (!question) return null;
  const { part, item } = slide;
  const names = instrument.levels;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {question.stem}
      </h1>
      {part === 'reasons' && <Reasons item={item} />}
      {part === 'again' && <BothRounds item={item} names={names} />}
      {(part === 'ask' || part === 'dots') && (
        <Levels question={question} item={item} names={names} isShown={part === 'dots'} />
      )}
    </>
  );
}

type LevelsProps = {
  readonly question: Item;
  readonly item: PanelItem;
  readonly names: readonly string[];
  readonly isShown: boolean;
};

function Levels({ question, item, names, isShown }: LevelsProps): JSX.Element {
  const picture = spreadPicture(item, names, 'we');
  const { label, sentence } = picture.verdict;
  return (
    <>
      {isShown && (
        <p className="verdict">
          <b>{label}.</b> {sentence} {picture.isMiddleEmpty && picture.middleWords}
          {item.agreed && <b className="agreed"> {agreedWords(item.agreed, names)}</b>}
        </p>
      )}
      <DotColumns picture={picture} texts={question.levels} isShown={isShown} />
    </>
  );
}

function Reasons({ item }: { readonly item: PanelItem }): JSX.Element {
  return (
    <>
      <h2>Some of us wrote why</h2>
      <ul className="said">
        {item.reasons.map(({ name, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same
          <li key={at}>
            “{text}”{name !== '' && <span className="soft"> {name}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

type BothRoundsProps = { readonly item: PanelItem; readonly names: readonly string[] };

function BothRounds({ item, names }: BothRoundsProps): JSX.Element | null {
  if (item.again === null) return null;
  if (!item.again.isBeside) return <p className="verdict">{apartWords(item.again)}</p>;
  const rounds = [
    ['First round', item],
    [item.again.how === 'cards' ? 'Second vote, by cards' : 'Second vote', item.again],
  ] as const;
  return (
    <>
      <p className="verdict">
        {movedWords(item, names)}
        {item.agreed && <b className="agreed"> {agreedWords(item.agreed, names)}</b>}
      </p>
      <div className="both">
        {rounds.map(([name, round]) => {
          const picture = spreadPicture(round, names, 'we');
          return (
            <section key={name} aria-label={name}>
              <div>
                <h2>{name}</h2>
                <p>
                  <b>{picture.verdict.label}.</b> {picture.verdict.sentence}
                </p>
              </div>
              <DotColumns picture={picture} />
            </section>
          );
        })}
      </div>
    </>
  );
}

/** What the room does now, at the foot of the slide. Nobody is asked to speak for an answer of their own
 *  unless the answers carry names. */
export function nowWords(
  { part, item }: Pick<Slide, 'part' | 'item'>,
  attribution: Attribution,
  { pairs }: Pick<DayPlan, 'pairs'>,
): string {
  if (part === 'ask') {
    const inPairs =
      pairs === 0
        ? ''
        : ` Then ${pairs === 1 ? 'a minute' : `${countWord(pairs)} minutes`} in pairs: what would you look at to decide?`;
    return `read the levels again, each of us alone.${inPairs} ${comesNext(item)}`;
  }
  if (part === 'again') {
    if (item.agreed) return 'it is recorded. On to the next.';
    return item.again !== null && mayAcceptMiddle(item.again)
      ? 'may the middle answer stand?'
      : 'agree a level and say why, or record that we do not agree.';
  }
  if (part === 'reasons') return 'what evidence would settle it?';
  if (item.state === 'dk') return 'who could find out?';
  if (item.spread === null) return 'does the middle answer fit? What would show it?';
  return `${WHY_WORDS[attribution]} Then: what evidence would settle it?`;
}

const WHY_WORDS = {
  'not-attributed': 'why might someone choose this? Speak for any dot.',
  named: 'who would like to say why they chose as they did? The chair speaks last.',
} as const satisfies Record<Attribution, string>;

/** What the next press brings, so that nothing is promised that does not come. */
function comesNext(item: PanelItem): string {
  const { levels, isCrowd } = spreadPicture(item, [], 'we');
  if (levels !== null) return isCrowd ? 'The bars come next.' : 'The dots come next.';
  return item.median === null ? 'What can be shown comes next.' : 'The middle answer comes next.';
}

/** What is read out when the slide comes: what it shows, in a breath. */
export function itemWords(slide: Slide, instrument: Instrument): string {
  const names = instrument.levels;
  const stem = instrument.items.find(({ id }) => id === slide.item.item)?.stem ?? '';
  if (slide.part === 'ask') return stem;
  if (slide.part === 'reasons') return 'Some of us wrote why.';
  if (slide.part === 'again') return `Both rounds. ${stem} ${movedWords(slide.item, names)}`;
  const { label, sentence } = verdictOf(slide.item, { names, voice: 'we' });
  return `${label}. ${sentence} ${middleWords(slide.item, names)}`;
}
