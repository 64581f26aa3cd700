import type { JSX } from 'react';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import type { PriorityRow, ReportModel } from '../../core/report/report-model';
import { lowerFirst } from '../../core/report/words';
import type { Targets } from '../../core/response/assessment';
import { ScrollBox } from '../../ui/scroll-box';
import { Ladder } from '../shared/ladder';
import { FirmnessTag } from './firmness-tag';
import { Part } from './part';

type PrioritiesPartProps = {
  readonly model: ReportModel;
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly targets: Targets;
};

/** The gaps that may come first, with why and room for an owner and a date; the others in a line each. */
export function PrioritiesPart(props: PrioritiesPartProps): JSX.Element {
  const { model, instrument, guidance, targets } = props;
  const first = model.priorities.rows.filter((row) => row.firmness !== null);
  const others = model.priorities.rows.filter((row) => row.firmness === null);
  return (
    <Part kicker="Priorities in full" finding={model.priorities.finding} className="priorities">
      <SectionTargets instrument={instrument} targets={targets} />
      <ol className="rows">
        {first.map((row) => (
          <Priority
            row={row}
            isQuick={model.isQuick}
            targetReason={targets.items[row.item]?.reason ?? ''}
            couldShow={guidance.items[row.item]?.evidence ?? []}
            key={row.item}
          />
        ))}
      </ol>
      {others.length > 0 && <OtherGaps rows={others} isQuick={model.isQuick} />}
    </Part>
  );
}

type OtherGapsProps = { readonly rows: readonly PriorityRow[]; readonly isQuick: boolean };

function OtherGaps({ rows, isQuick }: OtherGapsProps): JSX.Element {
  const title = rows.length === 1 ? 'One gap more' : `The other ${rows.length} gaps`;
  return (
    <>
      <h3 className="others">{title}</h3>
      <ScrollBox label={title}>
        <table className="plain other-gaps">
          <thead>
            <tr>
              <th scope="col">Gap</th>
              <th scope="col">Now and target</th>
              <th scope="col">Next step</th>
              {!isQuick && (
                <th scope="col" className="r">
                  Share
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.item}>
                <th scope="row">{row.title}</th>
                <td>
                  {row.levelWords} <span className="soft">to {lowerFirst(row.targetWords)}</span>
                </td>
                <td>{row.nextStep}</td>
                {!isQuick && <td className="r num">{row.share}%</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

type SectionTargetsProps = Pick<PrioritiesPartProps, 'instrument' | 'targets'>;

/** The sections whose target was chosen with a reason: said once, not beside each of their gaps. */
function SectionTargets({ instrument, targets }: SectionTargetsProps): JSX.Element | null {
  const chosen = instrument.sections.flatMap(({ id, name }) => {
    const target = targets.sections[id];
    return target && target.reason.trim() !== '' ? [{ id, name, ...target }] : [];
  });
  if (chosen.length === 0) return null;
  return (
    <dl className="why">
      {chosen.map(({ id, name, level, reason }) => (
        <Fact
          name={`Why the target for ${lowerFirst(name)} is “${lowerFirst(instrument.levels[level] ?? '')}”`}
          key={id}
        >
          {reason}
        </Fact>
      ))}
    </dl>
  );
}

type PriorityProps = {
  readonly row: PriorityRow;
  readonly isQuick: boolean;
  /** Of its own target; a section's reason stands once, above. */
  readonly targetReason: string;
  readonly couldShow: readonly string[];
};

function Priority({ row, isQuick, targetReason, couldShow }: PriorityProps): JSX.Element {
  return (
    <li className="priority">
      <div>
        <h3>{row.title}</h3>
        <p className="small soft">
          {row.sectionName}. {row.helps}
        </p>
        {row.nextStep !== '' && (
          <p>
            <b>Next step</b> {row.nextStep}{' '}
            {row.improvementArea !== '' && (
              <span className="soft">Improvement area: {lowerFirst(row.improvementArea)}.</span>
            )}
          </p>
        )}
        <WhyAndEvidence row={row} targetReason={targetReason} couldShow={couldShow} />
      </div>
      <div className="standing">
        <Ladder level={row.level} target={row.target} />
        {row.firmness !== null && <FirmnessTag firmness={row.firmness} />}
        <p className="small across">
          {row.levelWords} <span className="soft">to {lowerFirst(row.targetWords)}</span>
        </p>
        {!isQuick && (
          <p className="small across">
            <b className="num">{row.share}%</b> of our total gap
          </p>
        )}
        <p className="writes">
          <span className="write">Owner {row.owner !== '' && <b>{row.owner}</b>}</span>
          <span className="write">By when {row.by !== '' && <b>{row.by}</b>}</span>
        </p>
      </div>
    </li>
  );
}

function WhyAndEvidence(props: Omit<PriorityProps, 'isQuick'>): JSX.Element {
  const { row, targetReason, couldShow } = props;
  return (
    <dl className="why">
      {row.note.trim() !== '' && <Fact name="Why this level">{row.note}</Fact>}
      {targetReason.trim() !== '' && <Fact name="Why this target">{targetReason}</Fact>}
      <Fact name="Evidence held">
        {row.evidence.length > 0 ? row.evidence.join(' ') : 'None noted.'}
      </Fact>
      {row.evidence.length === 0 && couldShow.length > 0 && (
        <Fact name="What could show it">{`${couldShow.join('; ')}.`}</Fact>
      )}
    </dl>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: string;
}): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="kept-lines">{children}</dd>
    </div>
  );
}
