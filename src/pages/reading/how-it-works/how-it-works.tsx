import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { OnThisPage } from '../shared/on-this-page';
import { EvidenceBesideTheScore } from './how-it-works-evidence';
import { OrderOfGaps } from './how-it-works-gaps';
import { LimitsAndJudgements } from './how-it-works-limits';
import { ManyAnswers } from './how-it-works-many';
import { OtherViews } from './how-it-works-other-views';
import { WhatIsAsked } from './how-it-works-questions';
import { RangeAndBands } from './how-it-works-range';
import { AnswersToScores } from './how-it-works-scores';
import { SourcesReliedOn } from './how-it-works-sources';
import { WeightsByItem } from './how-it-works-weights';
import { YearsAndOthers } from './how-it-works-years';

type Props = { readonly instrument: Instrument; readonly guidance: Guidance };

const SECTIONS = [
  { id: 'asked', title: 'What is asked, and why' },
  { id: 'answers', title: 'How you answer' },
  { id: 'scores', title: 'From answers to a score' },
  { id: 'range', title: 'The range, and when a score is shown' },
  { id: 'gaps', title: 'How gaps are put in order' },
  { id: 'evidence', title: 'Evidence, beside the score' },
  { id: 'views', title: 'Other views of the same answers' },
  { id: 'many', title: 'Many people’s answers' },
  { id: 'years', title: 'From one time to the next' },
  { id: 'others', title: 'Beside other organisations' },
  { id: 'judgements', title: 'What is our own judgement' },
  { id: 'limits', title: 'What this cannot tell you' },
  { id: 'weights', title: 'Every weight' },
  { id: 'sources', title: 'Sources' },
] as const;

export function HowItWorks({ instrument, guidance }: Props) {
  const { explains } = guidance;
  return (
    <>
      <h1>How Mainstay works</h1>
      <div className="prose">
        <p>
          Mainstay turns your answers into a profile: where you are well set, where there are gaps,
          and what you do not know yet. It gives no overall score, no rank and no pass mark. This
          page shows every rule it uses, so that you can check it or argue with it.
        </p>
        <OnThisPage route="/how-it-works" sections={SECTIONS} />
        <WhatIsAsked instrument={instrument} explains={explains} />
        <AnswersToScores instrument={instrument} />
        <RangeAndBands instrument={instrument} />
        <OrderOfGaps instrument={instrument} explains={explains} />
        <EvidenceBesideTheScore instrument={instrument} explains={explains} />
        <OtherViews instrument={instrument} explains={explains} />
        <ManyAnswers instrument={instrument} />
        <YearsAndOthers />
        <LimitsAndJudgements instrument={instrument} explains={explains} />
        <WeightsByItem instrument={instrument} />
        <SourcesReliedOn guidance={guidance} />
      </div>
    </>
  );
}
