import glance from 'virtual:at-a-glance';
import instrument from 'virtual:instrument';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { encodeInvitation, type Invitation } from '../core/codes/invitation-code';
import type { Attribution } from '../core/document/exercise';
import type { Instrument } from '../core/instrument/instrument';
import { holdAhead, type OpenReply } from '../pages/away-day/respond/open-reply';
import { freshDraft } from '../pages/away-day/respond/reply-of';
import { RespondPage } from '../pages/away-day/respond/respond-page';
import type { ReplyDraft } from '../platform/replies/reply-storage-draft';
import { paths } from '../ui/paths';
import { AwayDayRoutes } from './away-day-routes';
import { chunks } from './fetch/page-chunks';
import { firstQuestionsOf, questionsWithPlaces } from './first-question/choose-first';
import { type FirstQuestions, PLACES } from './first-question/first-questions';
import { outerPages } from './list/outer-pages';
import { prerendered } from './use-address';
import { WholeApp } from './whole-app';

/** The first-visit Home page as HTML, so that it can be read before any script has run. */
export const renderHome = (): string => renderAt(paths.home);

/** What the first script of a link draws: its page by what is told of names, without the words of any question, and those words. */
export function renderFirstQuestion(): {
  readonly pages: Readonly<Record<Attribution, string>>;
  readonly questions: FirstQuestions;
} {
  const asked = questionsWithPlaces(instrument);
  const pageOf = (attribution: Attribution) =>
    middleOf(renderAsked(invitationTo(asked, attribution), asked));
  const pages = { named: pageOf('named'), 'not-attributed': pageOf('not-attributed') };
  return { pages, questions: firstQuestionsOf(instrument) };
}

const invitationTo = (
  { id, version, items }: Instrument,
  attribution: Attribution,
): Invitation => ({
  instrument: { id, version },
  round: 'first',
  pick: 'own',
  collection: '00000000',
  attribution,
  items: items.slice(0, 2).map((item) => item.id),
  isRehearsal: false,
  organisation: PLACES.organisation,
  facilitator: '',
  on: '',
});

const MIDDLE = /<div class="wrap page plain respond">.*(?=<footer )/s;

/** What stands between the head and the foot, which are those of Home. */
function middleOf(page: string): string {
  const [middle = ''] = MIDDLE.exec(page) ?? [];
  const [home = ''] = /<main.*<\/main>/s.exec(renderHome()) ?? [];
  if (middle === '' || page.replace(middle, home) !== renderHome())
    throw new Error('the page of a link has another head or foot than Home');
  return middle;
}

/** The page of a link of an exercise as someone new to it sees it, with these questions. */
export function renderAsked(invitation: Invitation, asked: Instrument): string {
  const code = encodeInvitation(invitation, asked);
  for (const entry of outerPages)
    if (!entry.needsGuidance && entry.address === paths.join(':code'))
      entry.chunk.kept = RespondPage;
  chunks.awayDay.kept = (props) => createElement(AwayDayRoutes, { ...props, instrument: asked });
  const draft = freshDraft({ code, items: invitation.items, respondent: '' });
  const opened = { reply: newReply(draft), close: () => {} };
  holdAhead({ code, opened, outdated: new Promise(() => {}) });
  return renderAt(paths.join(code));
}

function renderAt(path: string): string {
  prerendered.address = path.slice(1);
  const open = () => Promise.reject(new Error('nothing is kept at build'));
  return renderToString(<WholeApp store={null} open={open} glance={glance} kept={null} />);
}

/** Nothing of it is kept, nor can be: it is only looked at. */
function newReply(draft: ReplyDraft): OpenReply {
  const kept = { save: 'saved', failure: null, damaged: 0, late: null } as const;
  const now = { ...kept, draft, isForgotten: false, changedElsewhere: 0 };
  const nothing = async () => {};
  return {
    kind: 'open',
    session: {
      ...{ now: () => now, subscribe: () => () => {}, change: () => {}, close: () => {} },
      ...{ joinLate: nothing, flush: nothing },
    },
    isResumed: false,
    earlier: '',
    forget: async () => false,
  };
}
