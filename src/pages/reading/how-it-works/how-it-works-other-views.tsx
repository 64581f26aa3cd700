import type { Instrument, OtherView } from '../../../core/instrument/instrument';
import type { Explains } from '../../../core/instrument/says';
import { countWord, plural } from '../../../core/wording/words';
import { ScrollTable } from '../shared/scroll-table';

type Props = { readonly instrument: Instrument; readonly explains: Explains };

export function OtherViews({ instrument, explains }: Props) {
  return (
    <section>
      <h2 id="views">Other views of the same answers</h2>
      {instrument.items.some(({ flag }) => flag !== null) && <Flags instrument={instrument} />}
      <QuickCheck instrument={instrument} />
      <h3>Local priorities</h3>
      <p>
        You can say that a function matters less or more in your place. This moves the order of your
        gaps. It never changes a score.
      </p>
      {instrument.view !== null && (
        <OtherGroups instrument={instrument} view={instrument.view} text={explains.view} />
      )}
      {instrument.outcomes.pathways.length > 0 && (
        <Outcomes instrument={instrument} explains={explains} />
      )}
    </section>
  );
}

type OfQuestions = Pick<Props, 'instrument'>;

function Flags({ instrument }: OfQuestions) {
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

function QuickCheck({ instrument }: OfQuestions) {
  const quick = instrument.items.filter((item) => item.quick);
  const quickFlags = quick.filter((item) => item.home === null);
  const pairings = instrument.sections.flatMap(({ id }) =>
    instrument.functions.map((job) =>
      quick.filter(({ section, home }) => section === id && home === job.id),
    ),
  );
  const isOneEach = pairings.every(({ length }) => length === 1);
  return (
    <>
      <h3>The quick check</h3>
      <p>
        The quick check asks {quick.length} of the {instrument.items.length} questions
        {isOneEach &&
          `: one for each pairing of section and function${
            quickFlags.length > 0
              ? `, and ${quickFlags.length} of the questions behind the flags`
              : ''
          }`}
        . Its results use those questions alone, also when you go on to answer more. They are drawn
        without figures, since so few answers cannot carry them. Your answers stay when you move to
        the full set.
      </p>
    </>
  );
}

type OtherGroupsProps = OfQuestions & { readonly view: OtherView; readonly text: string };

function OtherGroups({ instrument, view, text }: OtherGroupsProps) {
  const itemsAtHome = (job: string, tag: string) =>
    instrument.items.filter((item) => item.home === job && item.viewGroups.includes(tag)).length;
  return (
    <>
      <h3>{view.name}</h3>
      {text !== '' && <p>{text}</p>}
      <ScrollTable label={`How the functions meet ${view.name}`}>
        <caption>Questions of each function that we read as part of {view.name}</caption>
        <thead>
          <tr>
            <th scope="col">Function</th>
            {instrument.viewGroups.map((tag) => (
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
              {instrument.viewGroups.map((tag) => (
                <td key={tag.id}>{itemsAtHome(job.id, tag.id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function Outcomes({ instrument, explains }: Props) {
  const { pathways, confidence, proof } = instrument.outcomes;
  return (
    <>
      <h3>Outcomes</h3>
      <p>
        What this may lead to is asked about beside the questions, in {countWord(pathways.length)}{' '}
        {plural(pathways.length, 'way', 'ways')}:
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
        {proof.at(-1)}”. These answers are shown beside the scores and never counted in them.
      </p>
      {explains.outcomes.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
