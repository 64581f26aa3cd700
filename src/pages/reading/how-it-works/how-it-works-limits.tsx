import type { Instrument } from '../../../core/instrument/instrument';
import type { Explains } from '../../../core/instrument/says';

type Props = { readonly instrument: Instrument; readonly explains: Explains };

export function LimitsAndJudgements(props: Props) {
  return (
    <>
      <Judgements {...props} />
      <Limits {...props} />
    </>
  );
}

function Judgements({ instrument, explains }: Props) {
  const { says, defaultTarget } = instrument;
  const fed = instrument.sufficiency.length > 0 ? `functions and ${says.factorKinds}` : 'functions';
  return (
    <section>
      <h2 id="judgements">What is our own judgement</h2>
      <p>
        No source settles these points. We chose, and we say so. We hope to revisit them when
        organisations have tried the questions.
      </p>
      <ul>
        <li>The wording of every question and level, and the names of the levels.</li>
        <li>
          The thresholds: half and three quarters of the weight, and three questions at least.
        </li>
        <li>
          The bands. They follow from rounding to the nearest level. No study says that 63 is a
          turning point.
        </li>
        <li>
          The weight of each question, which {fed} it feeds, and the weights that order the gaps.
        </li>
        <li>
          Taking “{instrument.levels[defaultTarget]}” as the target to start from. Please set your
          own.
        </li>
        <li>
          The limits for always, mostly and could be another, and the 20 per cent by which weights
          are shaken.
        </li>
        <li>Bringing unproven answers down to the middle level for the cautious score.</li>
        <li>
          For groups: when we say “seen in two ways”, stopping the discussion list at ten, one
          second vote, and the limits of three and five people.
        </li>
        <li>
          From which change on a score is called up or down, and how many organisations it takes
          before anything is told of them.
        </li>
        <li>Which questions are in the quick check.</li>
        {explains.judgements.map((judgement) => (
          <li key={judgement}>{judgement}</li>
        ))}
      </ul>
    </section>
  );
}

function Limits({ instrument, explains }: Props) {
  const { overlap } = instrument.says;
  return (
    <section>
      <h2 id="limits">What this cannot tell you</h2>
      <ul>
        <li>
          <strong>You rate yourselves.</strong> People tend to judge themselves kindly (Dunning,
          Heath and Suls, 2004, on individuals). We found no study that sets organisations’ own
          scores beside an outside assessor’s.
        </li>
        <li>
          <strong>It is one set of answers seen several ways.</strong> Every score is a view of
          them, not separate evidence. {overlap}
        </li>
        <li>
          <strong>Others are no yardstick.</strong> Where organisations chose to share their scores
          you can see your place among them. They rated themselves as you did, and are not the
          sector. Your score is a place to start talking from.
        </li>
        <li>
          <strong>Some answers are about other people.</strong> They depend on what others think of
          you. We ask about things they have been seen to do, but you may still want to ask them.
        </li>
        <li>
          <strong>Much is left out.</strong> No score sees what is not asked, which may be how you
          are governed, how money is controlled or how staff are treated. Organisations like yours
          have been closed over such things, however good their answers here might have been.
        </li>
        {explains.limits.map(({ lead, text }) => (
          <li key={lead}>
            <strong>{lead}</strong> {text}
          </li>
        ))}
      </ul>
      <p>
        What may help most is the talk along the way. A review of such tools for the Hewlett
        Foundation (Informing Change, 2017) found that users say the process matters more than the
        tool.
      </p>
    </section>
  );
}
