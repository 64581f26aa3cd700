import { type JSX, useMemo } from 'react';
import { useParams } from 'wouter';
import { partnerView } from '../../../core/comparison/partner-view';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { partnerReport } from '../../../core/panel-report/partner-report';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { printPage } from '../../shared/print-page';
import { PrintedHead } from '../../shared/printed-page';
import { PartnerFigure } from '../../shared/room/partner-figure';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { AskPartners } from './ask-partners';
import { ShowOnce } from './show-once';
import './partners.css';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };
type LoadedProps = PageProps & { readonly head: AssessmentHead; readonly response: Response };

/** What three to five partners see, beside our own view; never mixed into the scores. */
export function PartnersPage(props: PageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <Partners key={id} {...props} head={head} response={response} />;
}

function Partners({ instrument, guidance, head, response }: LoadedProps): JSX.Element {
  const heading = usePageTitle(null, `partners ${head.id}`);
  const report = useMemo(() => {
    const view = partnerView(instrument, { ...head, answers: response });
    return view === null ? null : { view, ...partnerReport({ instrument, guidance }, view) };
  }, [instrument, guidance, head, response]);
  if (report === null && !instrument.hasPartnerQuestions)
    return (
      <main id="main" tabIndex={-1}>
        <h1 tabIndex={-1} ref={heading}>
          Ask partners
        </h1>
        <p className="lead measure">
          None of these questions is put to partners, so there is nothing to ask them here.
        </p>
      </main>
    );
  return (
    <main id="main" tabIndex={-1} className="wide results">
      <PrintedHead
        name={head.profile.organisation || head.name}
        page="Partner view"
        date={head.assessedOn}
      />
      <RehearsalMark exercise={head.exercise} />
      <header className="stack">
        <h1 tabIndex={-1} ref={heading}>
          Ask partners
        </h1>
        <p className="lead measure">
          How you work with others is partly for them to say. Ask three to five partners the same
          few questions, in words made for them, and see both views side by side.
        </p>
      </header>
      {report === null ? (
        <AskPartners
          instrument={instrument}
          guidance={guidance}
          id={head.id}
          onAsked={() => heading.current?.focus()}
        />
      ) : (
        <>
          {report.view.otherScale !== null && (
            <Notice kind="information">
              <p>
                Partners were asked version {report.view.otherScale} of the questions, and still
                are. A level meant something else then, so what they say is listed and does not
                stand beside your own answers.
              </p>
            </Notice>
          )}
          <NextSteps id={head.id} people={report.view.people} isShown={report.view.isShown} />
          {head.partners !== null && (
            <ShowOnce
              id={head.id}
              partners={head.partners}
              onShown={() => heading.current?.focus()}
            />
          )}
          {report.view.isShown && (
            <PartnerFigure
              report={report}
              levels={instrument.levels}
              hrefOf={(item) => paths.answer(head.id, item)}
            />
          )}
        </>
      )}
    </main>
  );
}

const USUAL_PARTNERS = { fewest: 3, most: 5 } as const;

type NextStepsProps = {
  readonly id: string;
  readonly people: number;
  /** Whoever answers from now on is not taken in, so nobody is invited. */
  readonly isShown: boolean;
};

function NextSteps({ id, people, isShown }: NextStepsProps): JSX.Element {
  return (
    <>
      {people < USUAL_PARTNERS.fewest && (
        <Notice kind="information">
          <p>
            Nothing of what partners say is shown until three have answered, so that nobody’s answer
            can be picked out.
          </p>
        </Notice>
      )}
      <p className="row partners-next">
        {!isShown && (
          <a
            className={people < USUAL_PARTNERS.most ? 'btn main' : 'btn'}
            href={paths.exercise(id, 'invite', 'partners')}
          >
            Invite partners
          </a>
        )}
        <a className="btn" href={paths.exercise(id, 'collect', 'partners')}>
          Collect their answers
        </a>
        <Button onClick={printPage}>Print</Button>
      </p>
    </>
  );
}
