import type { JSX } from 'react';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import type { PriorityRow, ReportModel } from '../../core/report/report-model';
import { lowerFirst } from '../../core/report/words';
import type { Targets } from '../../core/response/assessment';
import { Ladder } from '../shared/ladder';
import { FirmnessTag } from './firmness-tag';
import { Part } from './part';

type PrioritiesPartProps = {
  readonly model: ReportModel;
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly targets: Targets;
};

/** Every gap with its next step, why it is where it is, and room for an owner and a date. */
export function PrioritiesPart(props: PrioritiesPartProps): JSX.Element {
  const { model, instrument, guidance, targets } = props;
  return (
    <Part kicker="Priorities in full" finding={model.priorities.finding} className="priorities">
      {model.priorities.lead !== '' && <p className="small">{model.priorities.lead}</p>}
      <SectionTargets instrument={instrument} targets={targets} />
      <ol className="rows">
        {model.priorities.rows.map((row) => (
          <Priority
            row={row}
            isQuick={model.isQuick}
            targetReason={targets.items[row.item]?.reason ?? ''}
            couldShow={guidance.items[row.item]?.evidence ?? []}
            key={row.item}
          />
        ))}
      </ol>
    </Part>
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
              <span className="soft">({lowerFirst(row.improvementArea)})</span>
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
          <span className="write">Owner</span>
          <span className="write">By when</span>
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
