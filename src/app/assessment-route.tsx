import { type JSX, useEffect, useState } from 'react';
import { Redirect, Route, useLocation, useParams } from 'wouter';
import { isOfOtherSet } from '../core/file/questions-problem';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { DOCUMENT_ID_PATTERN } from '../core/limits/format';
import { OtherSetPage } from '../pages/assess/other-set/other-set-page';
import { HeldHere } from '../pages/shared/copies/held-here';
import { FinalLine } from '../pages/shared/final-line';
import { CopyOffer } from '../pages/shared/keeping/copy-offer';
import { EXAMPLE_ID } from '../store/state';
import { useMainstay, useMainstayStore } from '../store/use-mainstay';
import { NotHere } from '../ui/not-here';
import { paths } from '../ui/paths';
import { AssessmentPages } from './assessment-pages';
import { fitDeclared } from './fetch/fit-declared';
import { useEdition } from './fetch/use-edition';
import { useSetAside } from './fetch/use-set-aside';
import { DeletedElsewhere } from './frame/deleted-elsewhere';
import { KeptFileLater } from './frame/kept-file-later';
import { Loading } from './frame/loading';
import { useHasMargin } from './frame/use-has-margin';
import { HashRouter } from './hash-router';
import { fetchExample } from './list/fetch-pages';
import { pageAt } from './list/pages';
import { Stages } from './list/stages';

type AssessmentRouteProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

fitDeclared();

/** Where partners are invited, and their answers collected and typed in. */
const OF_PARTNERS = /^\/exercise\/[^/]+\/partners$/;

/** The frame round every page of one assessment: where you are, or that it is not on this device. */
export function AssessmentRoute(props: AssessmentRouteProps): JSX.Element {
  return (
    <HashRouter>
      <Route path="/a/:id" nest>
        <Frame {...props} />
      </Route>
    </HashRouter>
  );
}

function Frame({ instrument, guidance }: AssessmentRouteProps): JSX.Element {
  const { id = '' } = useParams();
  const status = useMainstay((state) => state.status);
  const isId = DOCUMENT_ID_PATTERN.test(id);
  const head = useMainstay((state) => (isId ? state.heads[id] : undefined));
  const deletedName = useMainstay((state) => (isId ? state.deletedElsewhere[id] : undefined));
  const movedTo = useMainstay((state) => (isId ? state.movedTo[id] : undefined));
  const [location] = useLocation();
  // The task list has the same in its margin, with more to say.
  const isTaskList = location === '/';
  const hasMargin = useHasMargin();
  const hasNoExample = useExample(id);
  const isOfPartners = OF_PARTNERS.test(location);
  const edition = useEdition(head, isOfPartners ? 'partners' : 'first', { instrument, guidance });
  // Nothing of our own is an answer to the words that partners were asked in.
  const isTheirs = isOfPartners && head?.partners?.askedIn !== undefined;
  const isSettingAside = useSetAside(head, isTheirs ? null : (edition?.instrument ?? null));
  if (!head) {
    if (status === 'loading' || (id === EXAMPLE_ID && !hasNoExample)) return <Loading />;
    if (movedTo !== undefined) return <Redirect to={`~${paths.taskList(movedTo).slice(1)}`} />;
    if (deletedName !== undefined) return <DeletedElsewhere id={id} name={deletedName} />;
    return (
      <div className="wrap page plain">
        <NotHere what="assessment" />
      </div>
    );
  }
  if (isOfOtherSet(head, instrument)) return <OtherSetPage head={head} />;
  if (edition === null || isSettingAside) return <Loading />;
  const found = pageAt(head, location);
  const isWide = found.is === 'page' && found.entry.isWide;
  return (
    <>
      {id === EXAMPLE_ID && <ExampleBanner />}
      {head.signOff.isFinal && <FinalLine signOff={head.signOff} />}
      <div className="wrap">
        <HeldHere id={id} />
      </div>
      {id !== EXAMPLE_ID && <KeptFileLater id={id} />}
      <div className={isWide ? 'wrap page wide' : 'wrap page'}>
        {hasMargin && (
          <div className="left">
            <Stages id={id} instrument={edition.instrument} location={location} />
            {!isTaskList && <CopyOffer key={location} id={id} instrument={edition.instrument} />}
          </div>
        )}
        <AssessmentPages {...edition} />
      </div>
    </>
  );
}

/**
 * The example is fetched when someone first asks for it, and never written to the device. A fetch that fails is thrown
 * to the error boundary, which says so and offers to try again. True where these questions have no example.
 */
function useExample(id: string): boolean {
  const store = useMainstayStore();
  const status = useMainstay((state) => state.status);
  const [isNone, setIsNone] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (id !== EXAMPLE_ID || status === 'loading' || store.getState().heads[EXAMPLE_ID]) return;
    fetchExample().then(
      (example) => (example === null ? setIsNone(true) : store.getState().exampleOpened(example)),
      setFailure,
    );
  }, [id, status, store]);
  if (failure !== null) throw failure;
  return isNone;
}

function ExampleBanner(): JSX.Element {
  return (
    <div className="wrap example-banner">
      <p>
        <b>This is an example.</b> The organisation in it is made up. Try anything you like: nothing
        is kept. <a href={paths.home}>Start your own</a>
      </p>
    </div>
  );
}
