import type { Instrument } from '../../../core/instrument/instrument';
import { lowerFirst } from '../../../core/wording/words';

type Props = { readonly instrument: Instrument };

export function LimitsAndJudgements({ instrument }: Props) {
  return (
    <>
      <Judgements instrument={instrument} />
      <Limits instrument={instrument} />
    </>
  );
}

function Judgements({ instrument }: Props) {
  return (
    <section>
      <h2 id="judgements">What is our own judgement</h2>
      <p>
        No source settles these points. We chose, and we say so. We hope to revisit them when
        organisations have tried the questions.
      </p>
      <ul>
        <li>The wording of every question and level, and the names of the five levels.</li>
        <li>
          The thresholds: half and three quarters of the weight, and three questions at least.
        </li>
        <li>
          The bands. They follow from rounding to the nearest level. No study says that 63 is a
          turning point.
        </li>
        <li>
          The weight of each question, which functions and sufficiency factors it feeds, and the
          weights that order the gaps.
        </li>
        <li>Taking “{instrument.levels[3]}” as the target to start from. Please set your own.</li>
        <li>
          The limits for always, mostly and could be another, and the 20 per cent by which weights
          are shaken.
        </li>
        <li>Bringing unproven answers down to the middle level for the cautious score.</li>
        <li>
          For groups: when we say “seen in two ways”, stopping the discussion list at ten, one
          second vote, and the limits of three and five people.
        </li>
        <li>Which questions belong to NAVCA’s four functions, and which are in the quick check.</li>
      </ul>
    </section>
  );
}

function Limits({ instrument }: Props) {
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
          <strong>It is one set of answers seen several ways.</strong> Factors, functions and
          sufficiency factors are views, not separate evidence. Local knowledge and “knowledgeable
          about the area” rest on nearly the same answers. So do local buy-in and “valued by
          decision makers”.
        </li>
        <li>
          <strong>There is no benchmark.</strong> A score means nothing next to another
          organisation’s score. Yours is a place to start talking from.
        </li>
        <li>
          <strong>Some ground is thin.</strong> We found no source on how volunteering support is
          paid for, and little on how far decision makers back volunteering or support for groups.
          The research has less to say on direct ties with communities, because infrastructure works
          one step back from them. We kept the wording of those questions modest.
        </li>
        <li>
          <strong>Some answers are about other people.</strong> Relationships and local buy-in
          depend on what others think of you. We ask about things they have been seen to do, but you
          may still want to ask them.
        </li>
        <li>
          <strong>It is not an accreditation result.</strong> We have not been able to read the
          standards of Local Infrastructure Quality Accreditation (LIQA). A score here says nothing
          about how an assessment would go. Accreditation does not need the fifth answer: what is
          publicly known of one organisation that held NAVCA’s quality award of the time in 2008
          sits at “{lowerFirst(instrument.levels[2] ?? '')}” and “
          {lowerFirst(instrument.levels[3] ?? '')}”. That is our reading, of one case.
        </li>
        <li>
          <strong>Much is left out on purpose.</strong> No question asks about how you are governed,
          how money is controlled or how staff are treated. Organisations like yours have been
          closed over such things, however good their answers here might have been.
        </li>
        <li>
          <strong>Nobody has endorsed it.</strong> Neither NAVCA nor DCMS made, checked or approved
          Mainstay.
        </li>
      </ul>
      <p>
        What may help most is the talk along the way. A review of such tools for the Hewlett
        Foundation (Informing Change, 2017) found that users say the process matters more than the
        tool.
      </p>
    </section>
  );
}
