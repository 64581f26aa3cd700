import './outcomes.css';
import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { OutcomeAnswer } from '../../../core/document/assessment';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { type ResearchLine, shownOf } from '../../../core/report/outcomes';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { TextArea } from '../../../ui/field';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { asOwnAct } from '../../shared/forms/form-keeper';
import { useStoreForm } from '../../shared/forms/use-saved-form';

type OutcomesPageProps = { readonly instrument: Instrument; readonly guidance: Guidance | null };
const CONFIDENCE = 'How sure are you that your work leads to this?';
const PROOF = 'What proof do you hold?';

type OutcomeValues = { confidence: string | null; proof: string | null; note: string };

/** Method 0.13: confidence and proof, asked apart for each outcome pathway, and never scored. */
export function OutcomesPage({ instrument, guidance }: OutcomesPageProps): JSX.Element {
  const { id = '' } = useParams();
  const heading = usePageTitle(null, 'outcomes');
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        Does your work lead somewhere?
      </h1>
      <p className="lead measure">{instrument.outcomes.lead}</p>
      <p className="measure">
        The two are asked apart because they often differ: what people are surest of is not always
        what they can show. Nothing here is scored.
      </p>
      <div className="og">
        <div className="og-head" aria-hidden="true">
          <p />
          <p>{CONFIDENCE}</p>
          <p>{PROOF}</p>
        </div>
        {instrument.outcomes.pathways.map((pathway) => (
          <PathwayForm
            key={`${id}-${pathway.id}`}
            id={id}
            pathway={pathway}
            instrument={instrument}
            shown={guidance === null ? [] : shownOf(guidance, pathway.id)}
          />
        ))}
      </div>
      <p className="note measure og-source">{instrument.outcomes.source}</p>
      <p className="row after-form">
        <a className="btn main" href={paths.taskList(id)}>
          All sections
        </a>
      </p>
    </main>
  );
}

type Pathway = Instrument['outcomes']['pathways'][number];
type PathwayFormProps = {
  readonly id: string;
  readonly pathway: Pathway;
  readonly instrument: Instrument;
  readonly shown: readonly ResearchLine[];
};

function PathwayForm({ id, pathway, instrument, shown }: PathwayFormProps): JSX.Element {
  const store = useMainstayStore();
  const { text, choice } = useStoreForm<OutcomeValues>({
    key: `${id}/outcome/${pathway.id}`,
    read: ({ heads }) => valuesOf(heads[id]?.outcomes[pathway.id]),
    save: (values) => store.getState().outcomeAnswered(id, pathway.id, answerOf(values)),
  });
  const isAnswered = useMainstay((state) => {
    const answer = state.heads[id]?.outcomes[pathway.id];
    return answer !== undefined && (answer.confidence !== null || answer.proof !== null);
  });
  const clear = () => {
    const { heads, outcomeAnswered } = store.getState();
    const note = heads[id]?.outcomes[pathway.id]?.note ?? '';
    asOwnAct(() => outcomeAnswered(id, pathway.id, { confidence: null, proof: null, note }));
  };
  const name = `${pathway.id}-heading`;
  return (
    <section className="og-row" aria-labelledby={name}>
      <div className="og-about">
        <h2 className="h3" id={name}>
          {pathway.name}
        </h2>
        <p>{pathway.about}</p>
        <Shown shown={shown} heading={instrument.outcomes.shownHeading} />
      </div>
      <form onSubmit={(event) => event.preventDefault()} className="og-form">
        <Scale
          legend={CONFIDENCE}
          steps={instrument.outcomes.confidence}
          field={choice('confidence')}
        />
        <Scale legend={PROOF} steps={instrument.outcomes.proof} field={choice('proof')} />
        <div className="og-note stack">
          <TextArea
            id={`${pathway.id}-note`}
            label="Anything to add?"
            {...text('note', { limit: LIMITS.note })}
          />
          {isAnswered && (
            <p>
              <Button look="link" onClick={clear}>
                Clear these two answers
              </Button>
            </p>
          )}
        </div>
      </form>
    </section>
  );
}

type ShownProps = Pick<PathwayFormProps, 'shown'> & { readonly heading: string };

/** What is known to be easy or hard to show of it, beside the question and apart from every score. */
function Shown({ shown, heading }: ShownProps): JSX.Element | null {
  if (shown.length === 0) return null;
  const sources = [...new Set(shown.map(({ source }) => source))].filter((words) => words !== '');
  return (
    <div className="og-shown">
      <p>
        <b>{heading}</b>
      </p>
      {shown.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {sources.length > 0 && <p className="note">Source: {sources.join('; ')}</p>}
    </div>
  );
}

type ScaleProps = {
  readonly legend: string;
  readonly steps: readonly string[];
  readonly field: object;
};

function Scale({ legend, steps, field }: ScaleProps): JSX.Element {
  return (
    <fieldset className="scale sheet">
      <legend className="label">{legend}</legend>
      {steps.map((words, step) => (
        <Choice key={words} type="radio" value={step} {...field}>
          {words}
        </Choice>
      ))}
      <Choice type="radio" value="dk" isApart {...field}>
        Don’t know
      </Choice>
    </fieldset>
  );
}

const textOf = (value: number | 'dk' | null | undefined) => (value == null ? null : String(value));

function valuesOf(answer: OutcomeAnswer | undefined): OutcomeValues {
  return {
    confidence: textOf(answer?.confidence),
    proof: textOf(answer?.proof),
    note: answer?.note ?? '',
  };
}

function answerOf({ confidence, proof, note }: OutcomeValues): OutcomeAnswer {
  return { confidence: stepOf(confidence), proof: stepOf(proof), note };
}

function stepOf(value: string | null): number | 'dk' | null {
  if (value === null || value === '') return null;
  return value === 'dk' ? 'dk' : Number(value);
}
