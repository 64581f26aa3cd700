/**
 * The script at the end of index.html: on a first visit by a link of an exercise it draws the question that is asked,
 * from what stands in the page, before anything else is here. The app takes it over as it stands.
 */
import { decodeInvitation, type Invitation } from '../../core/codes/invitation-code';
import { isSameEdition } from '../../core/instrument/editions';
import { pressByKey } from '../../pages/shared/question/choice-keys';
import { clock } from '../../platform/clock';
import { shortcutsAreOn } from '../../platform/preferences';
import { localDay } from '../../store/local-day';
import { codeInAddress } from './code-in-address';
import { fillQuestion } from './fill-question';
import type { FirstQuestions, QuestionWords } from './first-questions';

const { dataset } = document.documentElement;

/** Nothing is drawn where anything else than that one question may have to be: then all waits for the app. */
async function drawQuestion(): Promise<void> {
  const code = codeInAddress(window.location.hash);
  if (code === null || isElsewhere()) return;
  // Whoever draws the question wants these.
  document.head.append(contentOf('first-question-styles'));
  const asked = shortcutsAreOn() ? askedBy(code) : null;
  if (asked === null) return;
  const page = contentOf(`first-question-${asked.invitation.attribution}`).firstElementChild;
  const databases = await indexedDB.databases();
  // Someone has been here, or is elsewhere by now, or the app was quicker.
  const isLate = dataset.started !== undefined || codeInAddress(window.location.hash) !== code;
  if (databases.length > 0 || isLate) return;
  const place = document.querySelector('#root > :has(main), #root > main');
  if (page === null || place === null) return;
  fillQuestion(page, asked.words, asked.invitation);
  place.replaceWith(page);
  document.title = `${asked.words.stem} - Mainstay`;
  delete dataset.view;
  dataset.question = 'asked';
  drawRestLater();
  document.addEventListener('submit', keepPress);
  document.addEventListener('keydown', pressByKeyNow);
  window.addEventListener('hashchange', leave);
}

/** What lies below the first screen of a phone: see ui/styles/pages.css. */
function drawRestLater(): void {
  delete dataset.painted;
  requestAnimationFrame(() =>
    setTimeout(() => {
      dataset.painted = '';
    }),
  );
}

const isDrawn = () => dataset.drawn !== undefined;

/** Going on is done by the app once it is here, as is every press on a button: see boot.js. */
const keepPress = (event: SubmitEvent) => {
  if (isDrawn()) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('#root [type="submit"]')?.setAttribute('data-pressed', '');
};

const pressByKeyNow = (event: KeyboardEvent) => {
  if (!isDrawn()) pressByKey(event, document.querySelector<HTMLFormElement>('#root form'));
};

/** To another page, before the app takes this one over. */
const leave = () => {
  if (dataset.question !== 'asked') return;
  delete dataset.question;
  dataset.view = 'waiting';
};

/** In a frame of another page, in a browser that is too old, or with another set of questions. */
const isElsewhere = () =>
  [dataset.framed, dataset.old, dataset.set].some((mark) => mark !== undefined);

type Asked = { readonly invitation: Invitation; readonly words: QuestionWords };

function askedBy(code: string): Asked | null {
  const { bank, words }: FirstQuestions = JSON.parse(
    document.getElementById('first-questions')?.textContent ?? '',
  );
  const read = decodeInvitation(code, bank);
  if (!read.ok || !isPlain(read.value)) return null;
  const invitation = read.value;
  const asked = words[invitation.items[0] ?? ''];
  const isOurs = isSameEdition(invitation.instrument.version, bank.version);
  return asked === undefined || !isOurs ? null : { invitation, words: asked };
}

/** Nothing is said above its question but who sees the answers. */
const isPlain = ({ round, isRehearsal, on, items }: Invitation) =>
  round === 'first' && !isRehearsal && items.length > 1 && (on === '' || on >= localDay(clock()));

function contentOf(id: string): DocumentFragment {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`index.html has no #${id}`);
  return document.importNode(template.content, true);
}

// Where it cannot be drawn, all waits for the app.
void drawQuestion().catch(() => undefined);
