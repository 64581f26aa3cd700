/** What is to be done where the file on disk is not as it was last known: nothing of it is ever written over. */
import { goneIn } from '../../../core/copies/gone';
import { meetingOf, type News } from '../../../core/copies/put-together';
import type { Assessment } from '../../../core/document/assessment';
import { contentOf } from '../../../core/file/content';
import type { Instrument } from '../../../core/instrument/instrument';
import { openAnyFile } from '../../../core/intake/open-any-file';
import type { RememberedFile } from '../../../platform/kept-file/remembered-files';
import type { MainstayStore } from '../../../store/create-store';
import { bringIn, type OfferedCopy, offerOf } from '../copies/bring-in';
import { fileProblemWords } from '../copies/file-problem-words';
import type { CameIn, Offer } from './kept-state';

export type FileMet =
  /** The file holds something else, or more than would come in: why, in words. It is left alone. */
  | { readonly is: 'other'; readonly words: string }
  /** Both have changed: nothing has come in until somebody presses. */
  | { readonly is: 'offered'; readonly offer: Offer }
  /** All that is in it is here now. `came` is null where that moved nothing anyone wrote. */
  | { readonly is: 'in'; readonly content: string; readonly came: CameIn | null };

type Meeting = {
  readonly store: MainstayStore;
  readonly instrument: Instrument;
  /** All of it, as it stands here. */
  readonly ours: Assessment;
  readonly row: RememberedFile;
  readonly text: string;
  readonly mark: string;
  /** What somebody pressed to have come in. */
  readonly pressed: Offer | null;
};

export function meetFile(meeting: Meeting): FileMet {
  const { store, instrument, ours, row, text, mark, pressed } = meeting;
  if (text === '') return { is: 'other', words: EMPTY };
  const any = openAnyFile(text, instrument);
  if (any.kind === 'problem' || any.kind === 'questions') {
    const problem = any.kind === 'problem' ? any.problem : ({ code: 'question-set' } as const);
    return { is: 'other', words: fileProblemWords(problem).explanation };
  }
  if (any.kind === 'response' || any.kind === 'codes') return { is: 'other', words: ANSWERS };
  const { assessment: theirs, report } = any.file;
  if (meetingOf(ours, theirs) !== 'copy') return { is: 'other', words: otherWords(theirs.name) };
  if (report.droppedFields > 0) return { is: 'other', words: NEWER };
  const offer = offerOf(store, ours.id, theirs, instrument);
  if (offer.is === 'refused') return { is: 'other', words: offer.words };
  const held = heldBackWords(offer.news);
  if (held !== '') return { is: 'other', words: held };
  const isPressed = pressed?.mark === mark;
  if (!offer.news.isNothing && !isPressed && !isPlainlyNewer(offer, meeting))
    return { is: 'offered', offer: { copy: offer, mark, isAnew: pressed !== null } };
  const came = bringIn(store, isPressed ? pressed.copy : offer, instrument);
  if (came.is === 'refused') return { is: 'other', words: came.words };
  if (came.is === 'other-now')
    return { is: 'offered', offer: { copy: came.offer, mark, isAnew: true } };
  const { answers, ...head } = theirs;
  const content = contentOf(head, answers).mark;
  if (came.news.isNothing) return { is: 'in', content, came: null };
  const { disputed } = came.news;
  return {
    is: 'in',
    content,
    came: {
      lines: came.lines,
      disputed: disputed.length,
      gone: goneIn(came.news),
      undo: { before: ours, row },
    },
  };
}

/** Nothing has changed here since the file was last written, and nobody would rather not have this come in. */
function isPlainlyNewer({ news }: OfferedCopy & { is: 'open' }, { ours, row, mark }: Meeting) {
  const { answers, ...head } = ours;
  const isAsWritten = contentOf(head, answers).mark === row.content;
  return isAsWritten && row.declined !== mark && news.disputed.length === 0;
}

/** What of the file would stay in it alone, and be lost if it were written; empty where nothing would. */
function heldBackWords({ asSigned, full, leftOut }: News): string {
  if (asSigned !== null && asSigned.places.length + asSigned.people > 0) return SIGNED;
  if (full.length > 0) return NO_ROOM;
  return leftOut === null ? '' : PARTNERS;
}

const EMPTY = 'There is nothing in it any more. It may still be copying.';
const ANSWERS = 'It holds one person’s answers to an exercise, and no assessment.';
const NEWER =
  'It holds more than this page knows of: a newer Mainstay may have written it. Reload this page while you are online.';
const SIGNED =
  'Somebody has changed what is signed off here. Reopen it on its “Sign-off” page to let that come in, or keep this one in another file.';
const NO_ROOM = 'It holds more than there is room for here.';
const PARTNERS =
  'Its partners were asked by another invitation, and their answers cannot come in here.';
const otherWords = (name: string) => `It holds another assessment, “${name}”.`;
