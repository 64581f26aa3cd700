import { useEffect, useRef, useState } from 'react';
import { decodeReadOut } from '../../core/exchange/read-out-code';
import { idReadOut } from '../../core/exchange/whole-id';
import type { Instrument } from '../../core/instrument/instrument';
import type { RespondentId, RoundName } from '../../core/response/exercise';
import {
  collectionOf,
  type PanelParts,
  withCollection,
} from '../../core/response/exercise-changes';
import { playSound, prepareSound } from '../../platform/arrival-sound';
import { useMainstayStore } from '../../store/use-mainstay';
import { countWords } from './arrival-words';
import { readFiles, readText } from './read-incoming';
import type { Said } from './said';
import { aroundOf, type Scene } from './scene';
import { type Incoming, type TakenOne, takeIn } from './take-in';
import { takeOutPaper } from './take-out-paper';
import { summaryOf } from './tally';
import { type Offered, useCopiesOffered } from './use-copies-offered';

export type Way = 'camera' | 'paste' | 'read-out' | 'photo' | 'files' | 'paper';

/** The last thing that arrived: nothing before it is kept, so that no order of arrival is. */
export type Latest = {
  /** Counts up, so that the same words twice are said twice. */
  readonly number: number;
  readonly way: Way;
  readonly said: Said;
  /** Of several at once: those not taken in. */
  readonly refused: readonly TakenOne[];
};

export type Intake = {
  readonly latest: Latest | null;
  /** Other copies of the exercise that were dropped here: nothing of them is in before a press. */
  readonly offered: readonly Offered[];
  readonly settled: (offered: Offered) => void;
  /** How many files are being read; 0 when none. */
  readonly reading: number;
  readonly sawCode: (text: string) => void;
  /** Whether nothing of it was refused. */
  readonly pasted: (text: string) => boolean;
  readonly readOut: (text: string, name: string) => boolean;
  readonly filesGiven: (files: readonly File[], way: Way) => Promise<void>;
  readonly paperTakenOut: (number: number, respondent: RespondentId) => void;
};

export type Asked = {
  readonly id: string;
  readonly round: RoundName;
  readonly instrument: Instrument;
};

/** Takes in what arrives by any way, keeps it at once, and says what became of it. */
export function useIntake(asked: Asked): Intake {
  const { round, instrument } = asked;
  const [latest, setLatest] = useState<Latest | null>(null);
  const [reading, setReading] = useState(0);
  const { sceneNow, keep } = useScene(asked);
  const { offered, offer, settled } = useCopiesOffered(asked);
  const isStillHeldUp = useHeldUp();
  useSoundAfterPress();
  const say = (way: Way, said: Said, refused: readonly TakenOne[] = []) => {
    playSound(said.tone === 'refused' ? 'refused' : 'taken');
    setLatest((before) => ({ number: (before?.number ?? 0) + 1, way, said, refused }));
  };
  const take = (way: Way, all: readonly Incoming[]): boolean => {
    const copies = all.filter((one) => one.kind === 'copy');
    if (copies.length > 0) offer(copies.map(({ assessment }) => assessment));
    const incoming = all.filter((one) => one.kind !== 'copy');
    if (incoming.length === 0) return true;
    const scene = sceneNow();
    const { parts, each } = takeIn(scene, incoming);
    keep(parts);
    const [first, second] = each;
    const refused = each.filter(({ tally }) => tally.refused > 0);
    if (first && second === undefined) say(way, first.said);
    else {
      const tallies = each.map(({ tally }) => tally);
      say(way, summaryOf(tallies, aroundOf(scene, parts, '')), refused);
    }
    return refused.length === 0;
  };
  return {
    latest,
    offered,
    settled,
    reading,
    sawCode: (text) => {
      if (!isStillHeldUp(text)) take('camera', readText(text, instrument));
    },
    pasted: (text) => take('paste', readText(text, instrument)),
    readOut: (text, name) => {
      const collection = collectionOf(sceneNow().head, round);
      if (collection === null) return false;
      const code = decodeReadOut(text, collection, { round, instrument });
      if (!code.ok)
        return take('read-out', [{ kind: 'code-problem', problem: code.problem, source: '' }]);
      const response = { ...code.value.response, name };
      const respondent = idReadOut(code.value.respondent, collection);
      const arrival = { ...code.value, respondent, response };
      return take('read-out', [{ kind: 'arrival', arrival, source: '' }]);
    },
    filesGiven: async (files, way) => {
      if (files.length === 0) return;
      setReading(files.length);
      const incoming = await readFiles(files, instrument);
      setReading(0);
      take(way, incoming);
    },
    paperTakenOut: (number, respondent) => {
      const scene = sceneNow();
      const collection = collectionOf(scene.head, round);
      if (collection === null) return;
      const parts = withCollection(scene.head, round, takeOutPaper(collection, respondent));
      keep(parts);
      const text = `Its answers no longer count. ${countWords(aroundOf(scene, parts, ''))}.`;
      say('paper', { tone: 'in', title: `Form ${number} is taken out.`, text, link: null });
    },
  };
}

/** The assessment as it stands at this moment, which another window may have changed, and a way to change it. */
function useScene({ id, round, instrument }: Asked) {
  const store = useMainstayStore();
  const sceneNow = (): Scene => {
    const { heads } = store.getState();
    const head = heads[id];
    if (head === undefined) throw new Error(`There is no assessment ${id}`);
    return { head, round, instrument, heads };
  };
  const keep = (parts: PanelParts) => {
    const { exercise, partners } = sceneNow().head;
    const isChanged = parts.exercise !== exercise || parts.partners !== partners;
    if (isChanged)
      store.getState().exerciseChanged(id, () => ({
        exercise: parts.exercise,
        partners: parts.partners,
      }));
  };
  return { sceneNow, keep };
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
