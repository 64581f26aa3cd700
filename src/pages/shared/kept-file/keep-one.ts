/** One assessment and the file on disk it is kept in, from the moment it is chosen or opened again. */
import type { Assessment } from '../../../core/document/assessment';
import { BLANK_RECORD } from '../../../core/document/blanks';
import { hashOf } from '../../../core/response/mark-of';
import { askToWrite, type KeptHandle, mayWrite } from '../../../platform/kept-file/kept-handle';
import {
  forgetKeptFile,
  keptFileName,
  nameKeptFile,
} from '../../../platform/kept-file/remembered-files';
import { watchPage } from '../../../platform/watch-page';
import type { MainstayStore } from '../../../store/create-store';
import { inTurn } from './in-turn';
import { asleep, contentMark, keepRound, wholeIn } from './keep-round';
import type { CameIn, KeeperPorts, KeptFile, KeptState, Offer } from './kept-state';

export type OneKept = {
  readonly look: () => Promise<void>;
  readonly keep: (handle: KeptHandle) => Promise<void>;
  readonly goOn: () => Promise<void>;
  readonly bringIn: (offer: Offer) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly seen: () => void;
  readonly forget: () => Promise<void>;
  /** It was remembered, and some window has let go of it. */
  readonly isForgotten: () => boolean;
  readonly end: () => void;
};

/** Milliseconds: how often a file is looked at while its window is in sight. */
const NOW_AND_THEN = 60_000;

export function keepOne(
  store: MainstayStore,
  id: string,
  ports: KeeperPorts,
  show: (file: KeptFile) => void,
): OneKept {
  const { files, me, quiet } = ports;
  const shown = whatIsShown(id, show);
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = inTurn({
    locked: (work) => ports.locked(`mainstay-file:${id}`, work),
    onSilent: () => shown.state({ is: 'trouble', trouble: 'silent', at: '' }),
    onFailed: () => shown.state({ is: 'trouble', trouble: 'failed', at: '' }),
  });
  const round = async (pressed: Offer | null) => {
    if (isOver) return;
    const onWriting = () => shown.state({ is: 'working' });
    const done = await keepRound({ store, id, files, me, pressed, onWriting });
    if (done === null || isOver) return;
    const whole = wholeIn(store, id);
    if (done.came && whole !== null) shown.came(done.came, contentMark(whole));
    shown.state(done.state);
    if (done.isAgain) schedule();
  };
  let isWaiting = false;
  /** One that has not begun yet will see whatever a second one would. */
  const look = async () => {
    if (isWaiting) return;
    isWaiting = true;
    await next(() => {
      isWaiting = false;
      return round(null);
    });
    isWaiting = false;
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quiet);
  };
  const ends = [
    store.subscribe((now, before) => {
      const isMoved =
        now.heads[id] !== before.heads[id] || now.responses[id] !== before.responses[id];
      const whole = isMoved && shown.isNamed() ? wholeIn(store, id) : null;
      if (whole === null) return;
      shown.changedTo(whole);
      schedule();
    }),
    whileInSight(() => shown.isNamed() && void look()),
    () => clearTimeout(timer),
  ];
  return {
    look,
    keep: async (handle) => {
      if (!(await mayWrite(handle))) await askToWrite(handle);
      await next(async () => {
        const fresh = { handle, mark: hashOf(''), content: '', at: '', by: me };
        await files.put(id, { ...fresh, isTheirs: false, declined: '' });
        shown.named(handle);
        await round(null);
      });
    },
    goOn: async () => {
      const row = await files.read(id);
      if (row !== null && !(await askToWrite(row.handle)))
        return shown.state(asleep({ store, id }, row, true).state);
      await look();
    },
    bringIn: (offer) => next(() => round(offer)),
    undo: () =>
      next(async () => {
        const undo = shown.undo();
        const row = await files.read(id);
        if (undo === null || row === null) return;
        // First of all: what is taken back counts again as what this copy has not, and comes in only by a press.
        await files.put(id, { ...undo.row, by: me, declined: row.mark });
        shown.seen();
        store.getState().copiesJoined(id, withBlanks(undo.before, wholeIn(store, id)));
        await round(null);
      }),
    seen: shown.seen,
    forget: () => forgetKeptFile(id),
    isForgotten: shown.isForgotten,
    end: () => {
      isOver = true;
      for (const end of ends) end();
    },
  };
}

/** As it was, with nothing at the questions that were not touched yet: a record is never taken from a device. */
function withBlanks(before: Assessment, now: Assessment | null): Assessment {
  const touched = Object.entries(now?.answers ?? {}).map(
    ([item, { changedAt, changedBy }]) =>
      [item, { ...BLANK_RECORD, changedAt, changedBy }] as const,
  );
  return { ...before, answers: { ...Object.fromEntries(touched), ...before.answers } };
}

/** What is said of the file, and what has come in from it. */
function whatIsShown(id: string, show: (file: KeptFile) => void) {
  let name = keptFileName(id);
  let wasNamed = name !== '';
  let state: KeptState = { is: 'working' };
  let came: CameIn | null = null;
  /** What stood here right after it came in. */
  let cameAs = '';
  const tell = () => {
    if (name !== '') show({ name, state, came });
  };
  return {
    isNamed: () => name !== '',
    isForgotten: () => wasNamed && keptFileName(id) === '',
    named: (handle: KeptHandle) => {
      nameKeptFile(id, handle);
      name = handle.name;
      wasNamed = keptFileName(id) !== '';
      came = null;
    },
    state: (is: KeptState) => {
      state = is;
      name = keptFileName(id) || name;
      tell();
    },
    came: (what: CameIn, as: string) => {
      came = what;
      cameAs = as;
    },
    /** What has come in can be undone until something else is changed. */
    changedTo: (whole: Assessment) => {
      if (came === null || came.undo === null || contentMark(whole) === cameAs) return;
      came = { ...came, undo: null };
      tell();
    },
    undo: () => came?.undo ?? null,
    seen: () => {
      came = null;
      tell();
    },
  };
}

/** When the page goes, when it is seen again, and every minute in between. Returns what ends it. */
function whileInSight(look: () => void): () => void {
  const unwatch = watchPage(look, look);
  const ticking = setInterval(() => {
    if (document.visibilityState === 'visible') look();
  }, NOW_AND_THEN);
  return () => {
    unwatch();
    clearInterval(ticking);
  };
}
