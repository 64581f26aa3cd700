import { type JSX, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import type { Response } from '../../../core/document/response';
import { answersRevealed, changeExercise } from '../../../core/exercise/exercise-changes';
import { secondVoteShown } from '../../../core/exercise/second-vote';
import { shownWithRanges } from '../../../core/gaps/shown-with-ranges';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { countIn } from '../../../core/response/count-in';
import { prepareSound } from '../../../platform/sound';
import { keepAwake } from '../../../platform/wake-lock';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Logo } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { useCombined } from '../../shared/room/use-combined';
import { Controls } from './controls';
import { GateSlide, gateTitle } from './gate-slide';
import { ItemSlide, itemWords, nowWords } from './item-slide';
import { PlainSlide, slideTitle } from './plain-slide';
import type { Heading, PresentScene } from './present-scene';
import './present.css';
import type { PanelScorecard } from '../../../core/panel/panel';
import { isGate, type Slide } from '../../../core/panel/slides';
import { Button } from '../../../ui/button';
import { SlideChoices } from './slide-choices';
import { TalkTimer } from './talk-timer';
import { timedPart } from './timed-part';
import { type ClickerMove, useClicker } from './use-clicker';
import { useSlideChoices } from './use-slide-choices';
import { useSlidePlace } from './use-slide-place';
import { useSlides } from './use-slides';
import { WordsInReach } from './words-in-reach';

type PresentPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** The wall: one slide at a time over the whole window, driven by keyboard, clicker or press. */
export function PresentPage(props: PresentPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head?.exercise || !response) return null;
  return <Presenter {...props} head={head} exercise={head.exercise} response={response} key={id} />;
}

type PresenterProps = PresentPageProps & {
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  readonly response: Response;
};

function Presenter(props: PresenterProps): JSX.Element | null {
  const { counted, panel } = useCombined(props);
  return panel === null ? null : <Wall {...props} counted={counted} panel={panel} />;
}

type WallProps = PresenterProps & {
  /** The head as it was when the answers were last combined. */
  readonly counted: AssessmentHead;
  readonly panel: PanelScorecard;
};

function Wall(props: WallProps): JSX.Element | null {
  const { instrument, guidance, head, exercise, counted, panel } = props;
  const choices = useSlideChoices();
  const { slides, scene } = useSlides(props, choices.wanted);
  const { at, goTo } = useSlidePlace(head.id, slides);
  const heading = usePageTitle(null, `present-${head.id}`);
  const [isBlack, setBlack] = useState(false);
  const [isPaused, setPaused] = useState(false);
  const [over, setOver] = useState<'choices' | 'words' | null>(null);
  const [, navigate] = useLocation();
  useEffect(() => keepAwake(), []);
  const leave = useCallback(
    () => navigate(`~${paths.taskList(head.id).slice(1)}`),
    [navigate, head.id],
  );
  const move = useCallback(
    (wanted: ClickerMove) => {
      // From a press, as browsers ask before there may be a sound.
      prepareSound();
      if (wanted === 'leave') return leave();
      if (wanted === 'words') return setOver('words');
      if (wanted === 'timer') return setPaused((was) => !was);
      if (wanted === 'black') return setBlack((was) => !was);
      setBlack(false);
      // The first press only brings the picture back.
      if (isBlack) return undefined;
      const targets = { on: at + 1, back: at - 1, first: 0, last: slides.length - 1 };
      return goTo(targets[wanted]);
    },
    [at, goTo, isBlack, leave, slides.length],
  );
  const slide = slides[at];
  const openGate = useGate(counted, instrument, slide?.kind, isBlack);
  const isHeld = useClicker(move, openGate);
  const box = useRef<HTMLElement>(null);
  useNewSlide(slide?.id, isBlack, () => {
    if (box.current) box.current.scrollTop = 0;
    // The heading of one kind of slide goes with it, and the focus that was on it.
    if (document.activeElement === document.body) heading.current?.focus();
  });
  if (!slide) return null;
  return (
    <main id="main" tabIndex={-1} className="presenter" ref={box}>
      <Top
        slide={slide}
        scene={scene}
        isBlack={isBlack}
        isPaused={isPaused}
        onPause={() => move('timer')}
      />
      <div className={`slide is-${slide.kind}`} inert={isBlack}>
        <SlideBody
          slide={slide}
          scene={scene}
          guidance={guidance}
          heading={heading}
          gate={{ isHeld, onOpen: openGate }}
        />
      </div>
      <footer className="present-foot" inert={isBlack}>
        <p className="now">
          {slide.kind === 'item' && (
            <>
              <b>Now:</b> {nowWords(slide, exercise.attribution, scene.plan)}
            </>
          )}
          {slide.kind === 'title' && (
            <Button isSlim onClick={() => setOver('choices')}>
              Set up the slides
            </Button>
          )}
        </p>
        <Controls at={at} of={slides.length} onMove={move} isBlack={isBlack} />
      </footer>
      <p className="vh" role="status">
        {isBlack
          ? 'The screen is black. Enter or an arrow key brings the slide back.'
          : `Slide ${at + 1} of ${slides.length}. ${wordsOf(slide, scene)}`}
      </p>
      {over === 'choices' && (
        <SlideChoices
          {...{ instrument, ...choices }}
          people={panel.people}
          onClose={() => setOver(null)}
        />
      )}
      {over === 'words' && (
        <WordsInReach
          guidance={guidance}
          item={slide.kind === 'item' ? slide.item.item : null}
          onClose={() => setOver(null)}
        />
      )}
      {isBlack && <BlackScreen onEnd={() => move('black')} />}
      <p className="present-print">The report is made for paper. Print that instead.</p>
    </main>
  );
}

type TopProps = {
  readonly slide: Slide;
  readonly scene: PresentScene;
  readonly isBlack: boolean;
  readonly isPaused: boolean;
  readonly onPause: () => void;
};

function Top({ slide, scene, isBlack, isPaused, onPause }: TopProps): JSX.Element {
  return (
    <header className="present-top oxford" inert={isBlack}>
      <p className="brand">
        <Logo />
        <span>Mainstay</span>
      </p>
      <p className="what">
        {scene.exercise.isRehearsal ? 'Rehearsal: made-up answers' : scene.head.name}
      </p>
      {slide.kind === 'item' && (
        <p className="place">
          {slide.part === 'again' ? 'Voted again' : 'To discuss'}:{' '}
          <b className="num">
            {slide.place} of {slide.of}
          </b>
        </p>
      )}
      <TalkTimer timed={timedPart(slide, scene.plan)} isPaused={isPaused} onPause={onPause} />
    </header>
  );
}

type SlideBodyProps = {
  readonly slide: Slide;
  readonly scene: PresentScene;
  readonly guidance: Guidance;
  readonly heading: Heading;
  readonly gate: { readonly isHeld: boolean; readonly onOpen: (() => void) | null };
};

function SlideBody({ slide, scene, guidance, heading, gate }: SlideBodyProps): JSX.Element {
  if (slide.kind === 'item') {
    return <ItemSlide slide={slide} instrument={scene.instrument} heading={heading} />;
  }
  if (isGate(slide.kind)) {
    return <GateSlide kind={slide.kind} scene={scene} heading={heading} {...gate} />;
  }
  return <PlainSlide kind={slide.kind} scene={scene} guidance={guidance} heading={heading} />;
}

/** Runs after each change of slide, not for the first. */
function useNewSlide(id: string | undefined, isBlack: boolean, then: () => void): void {
  const shown = useRef({ id, isBlack });
  useEffect(() => {
    const { current } = shown;
    if (current.id !== id || (current.isBlack && !isBlack)) then();
    shown.current = { id, isBlack };
  });
}

const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Over everything and the only thing that can be pressed, so that a touch brings the slide back too. */
const BlackScreen = ({ onEnd }: { readonly onEnd: () => void }): JSX.Element => (
  <button type="button" className="black" ref={takeFocus} onClick={onEnd}>
    <span className="vh">Show the slide again</span>
  </button>
);

/** What opens the gate this slide is; null where it is none, or the wall is black. */
function useGate(
  head: AssessmentHead,
  instrument: Instrument,
  kind: Slide['kind'] | undefined,
  isBlack: boolean,
): (() => void) | null {
  const store = useMainstayStore();
  const { id, exercise } = head;
  const isEmpty = kind === 'gate' && (exercise === null || countIn(exercise.first) === 0);
  return useMemo(() => {
    if (kind === undefined || !isGate(kind) || isBlack || isEmpty) return null;
    const show = kind === 'gate' ? answersRevealed : secondVoteShown;
    return () =>
      store
        .getState()
        .exerciseChanged(id, (parts) =>
          changeExercise(parts, shownWithRanges(show, { instrument, head })),
        );
  }, [store, id, head, instrument, kind, isBlack, isEmpty]);
}

function wordsOf(slide: Slide, scene: PresentScene): string {
  if (slide.kind === 'item') return itemWords(slide, scene.instrument);
  return isGate(slide.kind) ? gateTitle(slide.kind, scene) : slideTitle(slide.kind, scene);
}
