/** What putting two copies together would do, or did: counted, and named where it is few. */
import type { News, Refusal } from '../../../core/copies/put-together';
import type { Assessment } from '../../../core/document/assessment';
import { isAnswerPlace, ownName } from '../../../core/document/place';
import { answerState } from '../../../core/response/answer-state';
import { listWords, upperFirst } from '../../../core/wording/words';
import { ROUND_NAMES } from '../room/exercise-words';
import { countedWords } from './came-in-words';
import { type Copies, namesOf, pairsOf, quoted } from './names-of-places';

export type NewsLine = {
  readonly title: string;
  readonly text: string;
  /** The things it counts, each by name; empty where the text names them. */
  readonly which: readonly string[];
};
type Tense = 'would' | 'did';

/** In the order of the page; what there is none of is left out. Both copies are as they were before. */
export function newsLines(news: News, copies: Copies, tense: Tense): readonly NewsLine[] {
  const { came, changed, went, kept, full, people, rounds, leftOut, sent, former } = news;
  const held = news.asSigned?.places ?? [];
  const both = news.disputed.filter((place) => !news.reopened.includes(place));
  const more = news.reopened.filter((place) => !news.turned.includes(place));
  const counted = (places: readonly string[]) => countedIn(places, copies);
  const named = (places: readonly string[], count = counted(places)) =>
    namedWords(places, copies, count);
  const many = (places: readonly string[]) => which(places, copies);
  const [comes, replaces, goes] = TITLES[tense];
  const lines: readonly NewsLine[] = [
    lineOf(comes, [named(came), ...peopleCome(people), sentWords(sent.length)], {
      why: lateWords(people),
      which: many(came),
    }),
    lineOf(replaces, [counted(changed), repliedWords(people)], {
      why: changed.length > 0 ? `${GIVES_WAY} ${whereKept(changed)}` : '',
      which: pairsOf(changed, copies),
    }),
    lineOf(goes, [named(went), outWords(people.out), withdrawnWords(people)], {
      why: goneWhy(news),
      which: many(went),
    }),
    lineOf(FORMER[tense], [named(former, countedWords(former))], {
      why: OTHER_WORDS,
      which: many(former),
    }),
    lineOf('For you to choose', [counted(both)], {
      why: CHOOSE,
      which: pairsOf(both, copies),
    }),
    lineOf('Still for you to choose', [counted(more)], {
      why: CHOOSE_STILL,
      which: namesOf(more, copies),
    }),
    lineOf('Still for you to choose, and another counts', [counted(news.turned)], {
      why: news.turned.length > 0 ? `${TURNED} ${whereKept(news.turned)}` : '',
      which: pairsOf(news.turned, copies),
    }),
    lineOf('Two sets of answers under one number', [clashWords(people.clashes)], {
      why: BOTH_KEPT,
    }),
    lineOf(
      'Asked in the other copy only',
      rounds.map((each) => ROUND_NAMES[each]),
    ),
    lineOf('No room here, so it stays in the file', [named(full)], { which: many(full) }),
    lineOf(STAYS[tense], [named(held), answersOf(news.asSigned?.people ?? 0)], {
      why: SIGNED,
      which: many(held),
    }),
    lineOf('Stays in the file', leftOut === null ? [] : ['what its partners say'], {
      why: LEFT_OUT[leftOut ?? 'asked-apart'],
    }),
  ];
  const told = lines.filter(({ text }) => text !== '');
  const stays = lineOf('Stays as it is here', [named(kept)], { why: KEPT, which: many(kept) });
  return told.length === 0 || stays.text === '' ? told : [...told, stays];
}

const TITLES = {
  would: ['Comes in', 'Takes the place of what is here', 'Goes from here'],
  did: ['Came in', 'Took the place of what was here', 'Went from here'],
} as const;

const FORMER = {
  would: 'Comes in as an earlier answer',
  did: 'Came in as an earlier answer',
} as const;
const OTHER_WORDS =
  'Given under an earlier wording that meant something else, so it does not count. It is kept at its question.';

const STAYS = { would: 'Stays as it was signed', did: 'Stayed as it was signed' } as const;
const SIGNED =
  'The file says otherwise. This assessment is signed off, so only its steps go on: how far each is, its owner, date and notes, and new steps. To bring in the rest, reopen it on its “Sign-off” page and open the file again.';

const answersOf = (count: number) =>
  count === 0 ? '' : count === 1 ? 'the answers of 1 person' : `the answers of ${count} people`;

const sentWords = (count: number) =>
  count === 0
    ? ''
    : count === 1
      ? '1 part sent to a colleague'
      : `${count} parts sent to colleagues`;

type More = { readonly why?: string; readonly which?: readonly string[] };

function lineOf(title: string, parts: readonly string[], more: More = {}): NewsLine {
  const { why = '', which: names = [] } = more;
  const text = upperFirst(listWords(parts.filter((part) => part !== '')));
  return { title, text: text === '' ? '' : `${text}. ${why}`.trim(), which: names };
}

const KEPT = 'Changed here since that copy was made, so yours stands.';
const CHOOSE =
  'Given in both copies, each apart from the other. Yours count until you have chosen.';
const CHOOSE_STILL =
  'The choice was open here, and the other copy brings other versions to choose from. What counts here goes on counting until you have chosen.';
const TURNED =
  'The choice was open here, and what counted here was changed there. Another version counts until you have chosen.';
const BOTH_KEPT =
  'Both are kept and counted. If they are one person’s, take one of the two out under “Collect”.';
const KEEP_FILE =
  'Yours stays as it is. Keep that file, or open it beside this one with “Open a file”.';
const LEFT_OUT = {
  'asked-apart': `Partners were asked in each copy, by an invitation of its own. ${KEEP_FILE}`,
  'other-questions': `The two ask partners different questions, so one’s answers would stand under the other’s. ${KEEP_FILE}`,
  'shown-apart': `Each copy has shown what its partners say, and not the same partners. One beside the other could tell what one of them said. ${KEEP_FILE}`,
} as const;
const goneWhy = ({ went, people }: News) =>
  [went.length > 0 ? `${TAKEN_AWAY} ${whereKept(went)}` : '', people.out.length > 0 ? OUT : '']
    .join(' ')
    .trim();

const GIVES_WAY = 'Changed there by someone who had seen yours.';
const TAKEN_AWAY = 'Taken away in the other copy.';

/** Where what stood here is found again: a question keeps its own answers, “Put back” all else. */
function whereKept(places: readonly string[]): string {
  const answers = places.filter(isAnswerPlace).length;
  if (answers === 0) return 'What stood here is kept under “Put back”.';
  const where = `under “Earlier answers” at ${answers === 1 ? 'its question' : 'their questions'}`;
  return answers === places.length
    ? `What stood here is kept ${where}.`
    : `What stood here is kept: answers ${where}, everything else under “Put back”.`;
}
const OUT =
  'A person’s answers come back when their code or file is taken in again and put back under “Collect”.';

function peopleCome({ added, back }: News['people']): readonly string[] {
  return [answersOf(added), back === 0 ? '' : `${answersOf(back)} put back there`];
}

function lateWords({ late }: News['people']): string {
  if (late === 0) return '';
  return late === 1
    ? 'One person comes after the answers were shown, and is not counted in what was shown.'
    : `${late} people come after the answers were shown, and are not counted in what was shown.`;
}

function repliedWords({ replaced }: News['people']): string {
  if (replaced === 0) return '';
  return replaced === 1
    ? 'the later answers of 1 person'
    : `the later answers of ${replaced} people`;
}

function outWords(out: readonly string[]): string {
  if (out.length === 0) return '';
  const names = out.filter((name) => name !== '').map(quoted);
  const count =
    out.length === 1 ? 'the answers of 1 person' : `the answers of ${out.length} people`;
  return names.length > 0 && names.length <= MOST_NAMED
    ? `${count} taken out there (${listWords(names)})`
    : `${count} taken out there`;
}

function withdrawnWords({ withdrawn }: News['people']): string {
  if (withdrawn === 0) return '';
  return withdrawn === 1
    ? 'the answers of 1 person, who took them back'
    : `the answers of ${withdrawn} people, who took them back`;
}

function clashWords(clashes: readonly string[]): string {
  if (clashes.length === 0) return '';
  const names = clashes.filter((name) => name !== '').map(clashName);
  if (names.length === 0) return clashes.length === 1 ? 'One' : `${clashes.length}`;
  const rest = clashes.length - names.length;
  return upperFirst(listWords([...names, ...(rest > 0 ? [`${rest} more`] : [])]));
}

/** A number where a name stands is that of a paper form. */
const clashName = (name: string) => (/^\d+$/.test(name) ? `form ${name}` : quoted(name));

const MOST_NAMED = 5;

function countedIn(places: readonly string[], { ours, theirs }: Copies): string {
  const isAnswered = (item: string) =>
    [ours, theirs].some(({ answers }) => answerState(answers[item]) !== 'blank');
  const notes = places.filter((place) => isAnswerPlace(place) && !isAnswered(ownName(place)));
  return countedWords(places, new Set(notes));
}

/** By name if few: “Minutes of May” rather than "1 line of evidence" alone. */
function namedWords(places: readonly string[], copies: Copies, count: string): string {
  return places.length === 0 || places.length > MOST_NAMED
    ? count
    : `${count} (${listWords(namesOf(places, copies).map(quoted))})`;
}

/** Those that are too many to be named in a sentence. */
const which = (places: readonly string[], copies: Copies): readonly string[] =>
  places.length > MOST_NAMED ? namesOf(places, copies) : [];

const NOTHING = 'Nothing here has changed.';
const APART =
  'One beside the other, the two could tell what a few of them said. So they stay apart. Nothing here has changed. Go on with one of the two, and show the room no figures of the other. Before anything is shown, copies from two laptops can always be put together.';
const BESIDE = 'Open the file beside this one with “Open a file”, and keep both.';

/** Why two copies are not put together, and what to do. */
export function refusalWords(refusal: Refusal, theirs: Pick<Assessment, 'name' | 'share'>): string {
  switch (refusal.code) {
    case 'other-assessment':
      return theirs.share === null
        ? `The file holds another assessment, “${theirs.name}”. ${NOTHING} It can be opened as one of its own, with “Open a file”.`
        : `These answers belong to another assessment. ${NOTHING} Bring them in where the questions were sent from.`;
    case 'asked-apart':
      return refusal.round === 'again'
        ? `A second vote was opened in both copies, each on its own, so the two cannot be put together without losing someone’s vote. ${NOTHING} Go on with one of the two. ${BESIDE}`
        : `Both copies asked other people, each with an invitation of its own, so the two cannot be put together without losing someone’s answers. ${NOTHING} ${BESIDE}`;
    case 'other-questions':
      return `The two copies ask people different questions (${ROUND_NAMES[refusal.round].toLowerCase()}), so one’s answers would stand under the other’s questions. ${NOTHING} ${BESIDE}`;
    case 'rehearsal':
      return `One of the two is a rehearsal. Made-up answers and real ones are never put together. ${NOTHING}`;
    case 'told-otherwise':
      return `People were told in one copy that their answers are named, and in the other that they are not. ${NOTHING} ${BESIDE}`;
    case 'shown-apart':
      return refusal.round === 'again'
        ? `Each copy has shown its second vote, and not the same people voted. ${APART}`
        : `Each copy has shown the room its answers, and not those of the same people. ${APART}`;
    case 'full':
      return `Together they hold more people than one round can. ${NOTHING} ${BESIDE}`;
    case 'would-not-open':
      return `Put together, the two would make an assessment that Mainstay could not open again: it would hold too much, or something in the file does not fit. ${NOTHING} ${BESIDE}`;
  }
}
