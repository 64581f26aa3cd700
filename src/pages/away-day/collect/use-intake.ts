import { useEffect, useRef, useState } from 'react';
import { decodeReadOut } from '../../../core/codes/read-out-code';
import { idReadOut } from '../../../core/codes/whole-id';
import type { Collection, RespondentId } from '../../../core/document/collection';
import type { RoundName } from '../../../core/document/rounds';
import { collectionOf, withCollection } from '../../../core/exercise/exercise-changes';
import { withoutPerson } from '../../../core/exercise/take-out';
import {
  changesBetween,
  isShownSince,
  type Undo,
  withUndone,
} from '../../../core/exercise/undo-changes';
import type { Instrument } from '../../../core/instrument/instrument';
import { playSound, prepareSound } from '../../../platform/sound';
import { arrivedWords } from './arrival-words';
import { arrivalsIn, type CameOfAll, type CameOfOne, offerPressed } from './came-of-arrivals';
import { arrivalSettingOf, type CollectScene } from './collect-scene';
import {
  LEFT_AS_IT_WAS,
  labelIn,
  OUT_ALREADY,
  SHOWN_SINCE,
  takenOutWords,
  undoneWords,
  WAITS_BELOW,
  whoShowed,
} from './decisions';
import type { Incoming } from './incoming';
import type { ArrivalOffer } from './offers';
import type { OutcomeText } from './outcome-text';
import { readIncomingFiles, readIncomingText } from './read-incoming';
import { tallySummary } from './tally';
import { useCollectScene } from './use-collect-scene';
import { type Offered, useCopiesOffered } from './use-copies-offered';

export type Way = 'camera' | 'paste' | 'read-out' | 'photo' | 'files' | 'paper' | 'decision';

/** The last thing that arrived: nothing before it is kept, so that no order of arrival is. */
export type Latest = {
  /** Counts up, so that the same words twice are said twice. */
  readonly number: number;
  readonly way: Way;
  readonly said: OutcomeText;
  /** Of several at once: those not taken in. */
  readonly refused: readonly CameOfOne[];
  /** What it changed; null where nothing can be undone. */
  readonly undo: Undo | null;
  /** Who showed a code and is in: they may want their answers taken out. */
  readonly whose: RespondentId | null;
};

export type Intake = {
  readonly latest: Latest | null;
  /** Other copies of the exercise that were dropped here: nothing of them is in before a press. */
  readonly offered: readonly Offered[];
  readonly settled: (offered: Offered) => void;
  /** What waits for a press, the latest last. */
  readonly offers: readonly ArrivalOffer[];
  /** How many files are being read; 0 when none. */
  readonly reading: number;
  readonly sawCode: (text: string) => void;
  /** Whether nothing of it was refused. */
  readonly pasted: (text: string) => boolean;
  readonly readOut: (text: string, name: string) => boolean;
  readonly filesGiven: (files: readonly File[], way: Way) => Promise<void>;
  readonly pressed: (offer: ArrivalOffer) => void;
  readonly left: (offer: ArrivalOffer) => void;
  readonly takenOut: (respondent: RespondentId) => void;
  readonly paperTakenOut: (number: number, respondent: RespondentId) => void;
  readonly undone: () => void;
};

export type IntakeOf = {
  readonly id: string;
  readonly round: RoundName;
  readonly instrument: Instrument;
};

/** Takes in what arrives by any way, keeps it at once or offers it, and says what became of it. */
export function useIntake(asked: IntakeOf): Intake {
  const { round, instrument } = asked;
  const { latest, setLatest, say } = useLatest();
  const [offers, setOffers] = useState<readonly ArrivalOffer[]>([]);
  const [reading, setReading] = useState(0);
  const { sceneNow, keep } = useCollectScene(asked);
  const { offered, offer, settled } = useCopiesOffered(asked);
  const isStillHeldUp = useHeldUp();
  useSoundAfterPress();
  /** Keeps what came of it and says so; what is offered waits beside what waited before. */
  const keepAndSay = (way: Way, scene: CollectScene, { head, each, offers: next }: CameOfAll) => {
    keep(head);
    const changes = changesBetween(scene.head, head);
    const undo = changes.length > 0 ? changes : null;
    const refused = each.filter(({ tally }) => tally.refused > 0);
    const isNew = ({ key }: ArrivalOffer) => !next.some((each) => each.key === key);
    setOffers((before) => [...before.filter(isNew), ...next]);
    const [first, second] = each;
    const tallies = each.map(({ tally }) => tally);
    if (first && second === undefined) {
      const isWaiting = next.length > 0;
      say(way, isWaiting ? { ...first.said, text: WAITS_BELOW } : first.said, { undo });
    } else say(way, tallySummary(tallies, arrivalSettingOf(scene, head, '')), { refused, undo });
    return refused.length === 0;
  };
  const take = (way: Way, all: readonly Incoming[]): boolean => {
    const copies = all.filter((one) => one.kind === 'copy');
    if (copies.length > 0) offer(copies.map(({ assessment }) => assessment));
    const incoming = all.filter((one) => one.kind !== 'copy');
    if (incoming.length === 0) return true;
    const scene = sceneNow();
    const isFine = keepAndSay(way, scene, arrivalsIn(scene, incoming, 'act'));
    const whose = whoShowed(scene, incoming);
    if (whose !== null) setLatest((now) => now && (now.undo === null ? { ...now, whose } : now));
    return isFine;
  };
  const drop = (offer: ArrivalOffer) =>
    setOffers((all) => all.filter(({ key }) => key !== offer.key));
  const decide = (said: OutcomeText, change: (collection: Collection) => Collection) => {
    const scene = sceneNow();
    const collection = collectionOf(scene.head, round);
    if (collection === null) return;
    const head = withCollection(scene.head, round, change(collection));
    const undo = changesBetween(scene.head, head);
    if (undo.length === 0) return say('decision', OUT_ALREADY);
    keep(head);
    const text = `${said.text} ${arrivedWords(arrivalSettingOf(scene, head, ''))}.`;
    say('decision', { ...said, text }, { undo });
  };
  return {
    latest,
    offered,
    settled,
    offers,
    reading,
    sawCode: (text) => {
      if (!isStillHeldUp(text)) take('camera', readIncomingText(text, instrument));
    },
    pasted: (text) => take('paste', readIncomingText(text, instrument)),
    readOut: (text, name) => {
      const collection = collectionOf(sceneNow().head, round);
      if (collection === null) return false;
      return take('read-out', [incomingReadOut(text, name, { ...asked, collection })]);
    },
    filesGiven: async (files, way) => {
      if (files.length === 0) return;
      setReading(files.length);
      const incoming = await readIncomingFiles(files, instrument);
      setReading(0);
      take(way, incoming);
    },
    pressed: (offer) => {
      const scene = sceneNow();
      drop(offer);
      keepAndSay('decision', scene, offerPressed(scene, offer, 'act'));
    },
    left: (offer) => {
      drop(offer);
      say('decision', LEFT_AS_IT_WAS);
    },
    takenOut: (respondent) =>
      decide(takenOutWords(labelIn(sceneNow(), respondent)), (collection) =>
        withoutPerson(collection, respondent),
      ),
    paperTakenOut: (number, respondent) =>
      decide(takenOutWords(`Form ${number}`), (collection) =>
        withoutPerson(collection, respondent),
      ),
    undone: () => {
      const undo = latest?.undo ?? null;
      if (undo === null) return;
      const scene = sceneNow();
      if (isShownSince(scene.head, undo)) return say('decision', SHOWN_SINCE);
      const { head, left } = withUndone(scene.head, undo);
      keep(head);
      say('decision', undoneWords(left, arrivedWords(arrivalSettingOf(scene, head, ''))));
    },
  };
}

function incomingReadOut(
  text: string,
  name: string,
  { collection, round, instrument }: IntakeOf & { readonly collection: Collection },
): Incoming {
  const code = decodeReadOut(text, collection, { round, instrument });
  if (!code.ok) return { kind: 'code-problem', problem: code.problem, source: '' };
  const response = { ...code.value.response, name };
  const respondent = idReadOut(code.value.respondent, collection);
  return { kind: 'arrival', arrival: { ...code.value, respondent, response }, source: '' };
}

function useLatest() {
  const [latest, setLatest] = useState<Latest | null>(null);
  const say = (way: Way, said: OutcomeText, more: Partial<Latest> = {}) => {
    playSound(said.tone === 'refused' ? 'refused' : 'taken');
    const nothing = { refused: [], undo: null, whose: null };
    setLatest((before) => ({ number: (before?.number ?? 0) + 1, way, said, ...nothing, ...more }));
  };
  return { latest, setLatest, say };
}

/** In milliseconds: a hand that wavers, or a slow laptop that loses sight of a code for a while. */
const WAVERING = 8_000;

/** Whether this is the code seen last, a moment ago: "In" must not turn into "Already in" by itself. */
function useHeldUp(): (text: string) => boolean {
  const last = useRef({ text: '', at: 0 });
  return (text) => {
    const now = performance.now();
    const isSame = last.current.text === text && now - last.current.at < WAVERING;
    last.current = { text, at: now };
    return isSame;
  };
}

/** Browsers stay silent until something on the page was pressed. */
function useSoundAfterPress(): void {
  useEffect(() => {
    const prepare = () => prepareSound();
    window.addEventListener('pointerdown', prepare);
    window.addEventListener('keydown', prepare);
    return () => {
      window.removeEventListener('pointerdown', prepare);
      window.removeEventListener('keydown', prepare);
    };
  }, []);
}
