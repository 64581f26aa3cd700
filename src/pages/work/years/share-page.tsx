import { type JSX, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useParams } from 'wouter';
import { fileNameFor } from '../../../core/file/file-name';
import { encodeContribution } from '../../../core/file/shared-figures';
import { SOURCE } from '../../../core/file/source';
import type { Instrument } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { contributionOf, type NotToShare, whyNotToShare } from '../../../core/pool/contribute';
import type { Contribution } from '../../../core/pool/contribution';
import { dimensionsOf } from '../../../core/scoring/dimensions';
import { INCOME_LABELS } from '../../../core/wording/profile-labels';
import { newId } from '../../../platform/new-id';
import { saveFile } from '../../../platform/save-file';
import { assessmentIn } from '../../../store/one-assessment';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Heard } from '../../../ui/heard';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { fits } from '../../shared/forms/fits';

const WHY: Readonly<Record<NotToShare, string>> = {
  quick: 'A quick check asks too little to stand beside others. Go on to all questions first.',
  pick: 'An away-day on a pick of questions cannot stand beside others; one on all questions can.',
  'not-shown': 'The room has not seen its answers yet. Nothing of them goes anywhere before that.',
  'no-day':
    'The day the answers stand for is not given. It says which quarter they are from: see About you.',
  'nothing-scored': 'No score has enough answers yet.',
};

type ShareValues = { readonly whom: string; readonly what: string };

/** What leaves for a pool, in full, before it is saved: for whom and for what a person says first. */
export function SharePage({ instrument }: { readonly instrument: Instrument }): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const store = useMainstayStore();
  const heading = usePageTitle('Give figures to a pool', `share ${id}`);
  const [shown, show] = useState<Contribution | null>(null);
  const { register, handleSubmit, formState } = useForm<ShareValues>({
    defaultValues: { whom: '', what: '' },
  });
  if (!head || !response) return null;
  const why = whyNotToShare(instrument, { ...head, answers: response });
  const prepare = handleSubmit(({ whom, what }) => {
    const assessment = assessmentIn(store.getState(), id);
    if (assessment === null) return;
    const given = { whom: whom.trim(), what: what.trim() };
    show(contributionOf(instrument, assessment, { id: newId(), for: given }));
  });
  return (
    <main id="main" tabIndex={-1}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          Give figures to a pool
        </h1>
        <p className="lead">
          A network may look at what many organisations have in common. You choose whether it gets
          your figures. Nothing is sent from here: you save a file and hand it over yourself.
        </p>
        {why !== null ? (
          <p className="measure">
            {WHY[why]} {why === 'no-day' && <a href={paths.aboutYou(id)}>About you</a>}
          </p>
        ) : (
          <form className="stack" onSubmit={(event) => void prepare(event)} noValidate>
            <TextField
              id="whom"
              label="Who will pool it?"
              hint="Whoever that is sees your file as it is"
              limit={LIMITS.name}
              error={formState.errors.whom?.message}
              {...register('whom', { validate: { some, fits: fits(LIMITS.name) } })}
            />
            <TextField
              id="what"
              label="What is it for?"
              limit={LIMITS.line}
              error={formState.errors.what?.message}
              {...register('what', { validate: { some, fits: fits(LIMITS.line) } })}
            />
            <p className="row">
              <Button look={shown === null ? 'main' : 'plain'} isSubmit>
                Show what would go
              </Button>
            </p>
          </form>
        )}
        <Heard as="div">
          {shown !== null && <WhatGoes contribution={shown} instrument={instrument} />}
        </Heard>
      </div>
    </main>
  );
}

const some = (text: string): string | true =>
  text.trim() !== '' || 'Write it in a few words: it stands in the file';

type WhatGoesProps = { readonly contribution: Contribution; readonly instrument: Instrument };

/** Every value of the file, in words. */
function WhatGoes({ contribution, instrument }: WhatGoesProps): JSX.Element {
  const { dimensions } = contribution;
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    saveFile({
      name: fileNameFor(
        { name: `Figures for ${contribution.for.whom} ${contribution.quarter}` },
        '',
        'mainstay-contribution.json',
      ),
      text: encodeContribution(contribution, SOURCE),
    });
    setSaved(true);
  };
  return (
    <section className="stack" aria-labelledby="what-goes">
      <h2 id="what-goes" className="h3">
        All of what would go
      </h2>
      <dl className="facts">
        <dt>For</dt>
        <dd>{contribution.for.whom}</dd>
        <dt>What for</dt>
        <dd>{contribution.for.what}</dd>
        <dt>From</dt>
        <dd>
          {contribution.from === 'assessment' ? 'A self-assessment' : 'An away-day'}, questions
          version {contribution.instrument.version}, scale {contribution.scale}
        </dd>
        <dt>When</dt>
        <dd>{contribution.quarter.replace('-Q', ', quarter ')}</dd>
        <dt>Yearly income</dt>
        <dd>{contribution.sizeBand === '' ? 'Not given' : INCOME_LABELS[contribution.sizeBand]}</dd>
        <dt>Two numbers made by chance</dt>
        <dd>
          One of this file, and one that is the same in all files of your organisation, so that it
          counts once. Neither says who you are.
        </dd>
      </dl>
      <table className="plain">
        <caption className="vh">Scores that would go</caption>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col" className="r">
              0 to 100
            </th>
            <th scope="col" className="r">
              Answered
            </th>
          </tr>
        </thead>
        <tbody>
          {dimensionsOf(instrument).map(({ id, name }) => {
            const given = dimensions[id];
            return (
              given && (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="r num">
                    {given.score ?? 'none'}
                    {given.isReduced && ', much not our role'}
                  </td>
                  <td className="r num">{given.coverage} %</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      <p className="measure">
        No answer, note or piece of evidence goes, and no name, place or day. In a small network
        whoever pools may still know whose it is. What is published is only what at least ten
        organisations have in common. Once handed over, it is theirs to delete: ask them.
      </p>
      <p className="row">
        <Button look="main" onClick={save}>
          Save this file
        </Button>
        {isSaved && <span role="status">Handed to your browser’s downloads.</span>}
      </p>
    </section>
  );
}
