import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { isAboutSector } from '../../../core/wording/sector-words';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import { useToday } from '../../shared/use-today';
import { AboutOrganisation } from './about-organisation';
import { AboutPlace } from './about-place';
import { AboutThis } from './about-this';
import { FunctionsHere } from './functions-here';
import { HowYouStand } from './how-you-stand';
import { PublicBodies } from './public-bodies';
import { patchOf, type SetUpValues, setUpValuesOf } from './set-up-values';

type SetUpPageProps = { readonly instrument: Instrument };

/** Name, date, who is answering, the organisation and the place: offered after the first section, asked of nobody. */
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
  const today = useToday();
  const form = useStoreForm<SetUpValues>({
    key: `${head.id}/set-up`,
    read: ({ heads }) => setUpValuesOf(heads[head.id] ?? head, instrument),
    save: (values) => store.getState().detailsChanged(head.id, patchOf(values)),
  });
  return (
    <main id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        About you
      </h1>
      <p className="lead">
        It goes on the front of the report, and helps a reader judge your answers. None of it is
        scored. Leave out what you like: it is saved as you type.
      </p>
      <form onSubmit={(event) => event.preventDefault()} className="set-up">
        <AboutThis form={form} today={today} />
        <AboutOrganisation form={form} kinds={instrument.says.kinds} />
        <PublicBodies form={form} isAsked={instrument.items.some(({ weaker }) => weaker)} />
        <HowYouStand form={form} hasLetters={isAboutSector(instrument)} />
        <FunctionsHere form={form} instrument={instrument} id={head.id} />
        <AboutPlace form={form} helped={instrument.says.helped} />
      </form>
      <p className="row after-form">
        <a className="btn main" href={paths.taskList(head.id)}>
          Done
        </a>
      </p>
    </main>
  );
}
