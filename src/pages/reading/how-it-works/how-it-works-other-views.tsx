import type { Instrument } from '../../../core/instrument/instrument';
import { ScrollTable } from '../shared/scroll-table';

type Props = { readonly instrument: Instrument };

export function OtherViews({ instrument }: Props) {
  return (
    <section>
      <h2 id="views">Other views of the same answers</h2>
      <Flags instrument={instrument} />
      <QuickCheck instrument={instrument} />
      <h3>Local priorities</h3>
      <p>
        You can say that a function matters less or more in your place. This moves the order of your
        gaps. It never changes a score.
      </p>
      <NavcaView instrument={instrument} />
      <Outcomes instrument={instrument} />
    </section>
  );
}

function Flags({ instrument }: Props) {
  const flagged = instrument.items.filter((item) => item.flag !== null);
  return (
    <>
      <h3>Flags</h3>
      <p>
        A flag is raised when the answer is at one of the two lowest levels, and clear from “
        {instrument.levels[2]}” up. With no level given it is unknown. These are the flags:{' '}
        {flagged.map((item) => item.flag?.name).join('; ')}.
      </p>
    </>
  );
}

function QuickCheck({ instrument }: Props) {
  const quick = instrument.items.filter((item) => item.quick);
  const quickFlags = quick.filter((item) => item.home === null);
  return (
    <>
      <h3>The quick check</h3>
      <p>
        The quick check asks {quick.length} of the {instrument.items.length} questions: one for each
        pairing of factor and function, and {quickFlags.length} of the questions behind the flags.
        Its results use those questions alone, also when you go on to answer more. They are drawn
        without figures, since so few answers cannot carry them. Your answers stay when you move to
        the full set.
      </p>
    </>
  );
}

function NavcaView({ instrument }: Props) {
  const itemsAtHome = (job: string, tag: string) =>
    instrument.items.filter((item) => item.home === job && item.navca.includes(tag)).length;
  return (
    <>
      <h3>NAVCA’s four functions</h3>
      <p>
        NAVCA describes four functions where the research describes five. NAVCA’s briefing (14 July
        2025) says the two lists correspond, but no source says which part of one belongs to which
        part of the other. The matching here is our own reading. One question may belong to several
        of the four.
      </p>
      <ScrollTable label="How the five functions meet NAVCA’s four">
        <caption>Questions of each function that we read as part of NAVCA’s four</caption>
        <thead>
          <tr>
            <th scope="col">Function</th>
            {instrument.navca.map((tag) => (
              <th key={tag.id} scope="col">
                {tag.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {instrument.functions.map((job) => (
            <tr key={job.id}>
              <th scope="row">{job.name}</th>
              {instrument.navca.map((tag) => (
                <td key={tag.id}>{itemsAtHome(job.id, tag.id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function Outcomes({ instrument }: Props) {
  const { pathways, confidence, proof } = instrument.outcomes;
  return (
    <>
      <h3>Outcomes</h3>
      <p>
        The research describes {pathways.length} kinds of change that local infrastructure leads to:
      </p>
      <ul>
        {pathways.map((pathway) => (
          <li key={pathway.id}>
            <strong>{pathway.name}.</strong> {pathway.about}
          </li>
        ))}
      </ul>
      <p>
        For each you are asked two things: how confident you are that you make a difference, from “
        {confidence[0]}” to “{confidence.at(-1)}”, and what proof you hold, from “{proof[0]}” to “
        {proof.at(-1)}”. They are asked apart because they can part ways. In the research,
        organisations were less sure of their effect on policy, while the case studies found
        stronger evidence there (NAVCA, 14 July 2025). These answers are shown beside the scores and
        never counted in them.
      </p>
      <p>
        Benefit to whole communities comes mostly through the groups you support. The research calls
        the direct evidence for it weaker, and so do we.
      </p>
    </>
  );
}
