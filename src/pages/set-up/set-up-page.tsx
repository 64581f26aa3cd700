import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import type { Instrument } from '../../core/instrument/instrument';
import type { AssessmentHead } from '../../core/response/assessment';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { ArrowRight } from '../../ui/icons';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { useStoreForm } from '../shared/use-saved-form';
import { AboutOrganisation } from './about-organisation';
import { AboutPlace } from './about-place';
import { AboutThis } from './about-this';
import { FunctionsHere } from './functions-here';
import { patchOf, type SetUpValues, valuesOf } from './set-up-values';

type SetUpPageProps = { readonly instrument: Instrument };

/** Name, date, who is answering, the organisation and the place. All of it can be skipped and changed later. */
export function SetUpPage({ instrument }: SetUpPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  if (!head) return null;
  return <SetUpForm key={id} head={head} instrument={instrument} />;
}

function SetUpForm({
  head,
  instrument,
}: {
  readonly head: AssessmentHead;
  readonly instrument: Instrument;
}): JSX.Element {
  const store = useMainstayStore();
  const heading = usePageTitle(null, `set-up-${head.id}`);
  const [today] = useState(() => localDay(clock()));
  const form = useStoreForm<SetUpValues>({
    key: `${head.id}/set-up`,
    read: ({ heads }) => valuesOf(heads[head.id] ?? head, instrument),
    save: (values) => store.getState().detailsChanged(head.id, patchOf(values)),
  });
  return (
    <>
      <main id="main" tabIndex={-1}>
        <h1 tabIndex={-1} ref={heading}>
          About you and your area
        </h1>
        <p className="lead">
          This goes on the front of the report. Skip anything you like, and come back to change it
          whenever you want.
        </p>
        <p className="row">
          <a className="btn slim" href={paths.taskList(head.id)}>
            Skip this for now
          </a>
        </p>
        <form onSubmit={(event) => event.preventDefault()} className="set-up">
          <AboutThis form={form} today={today} />
          <AboutOrganisation form={form} />
          <FunctionsHere form={form} instrument={instrument} id={head.id} />
          <AboutPlace form={form} />
        </form>
        <p className="row after-form">
          <a className="btn main" href={paths.taskList(head.id)}>
            Go to the questions
            <ArrowRight />
          </a>
        </p>
      </main>
      <aside className="margin" aria-label="About this page">
        <section className="aside">
          <h2 className="h4">Saved as you type</h2>
          <div className="stack">
            <p>
              There is nothing to submit. None of this is scored, and none of it leaves this device
              unless you send a file.
            </p>
          </div>
        </section>
      </aside>
    </>
  );
}
