import type { JSX } from 'react';
import { LevelDots } from '../../../../charts/line/level-dots';
import type { Targets } from '../../../../core/document/assessment';
import type { Instrument } from '../../../../core/instrument/instrument';
import { othersHeading } from '../../../../core/report/page-one';
import type { PriorityRow, ReportModel } from '../../../../core/report-model/report-model';
import { lowerFirst } from '../../../../core/wording/words';
import { ScrollBox } from '../../../../ui/scroll-box';
import { SaidCell } from '../../../shared/said-cell';
import { Part } from './part';
import { StaysTag } from './stays-tag';

type PaperPrioritiesPartProps = {
  readonly model: ReportModel;
  readonly instrument: Instrument;
  readonly targets: Targets;
};

/** What comes first, with why and room for an owner and a date; the others in a line each. */
export function PaperPrioritiesPart(props: PaperPrioritiesPartProps): JSX.Element {
  const { model, instrument, targets } = props;
  const inFive = new Map(model.priorities.first.map(({ item, staysWords }) => [item, staysWords]));
  const first = model.priorities.rows.filter(({ item }) => inFive.has(item));
  const others = model.priorities.rows.filter(({ item }) => !inFive.has(item));
  return (
    <Part kicker="Priorities in full" finding={model.priorities.finding} className="priorities">
      <SectionTargets instrument={instrument} targets={targets} />
      <ol className="rows">
        {first.map((row) => (
          <Priority
            row={row}
            stays={inFive.get(row.item) ?? ''}
            targetReason={targets.items[row.item]?.reason ?? ''}
            key={row.item}
          />
        ))}
      </ol>
      {others.length > 0 && <Others rows={others} />}
    </Part>
  );
}

function Others({ rows }: { readonly rows: readonly PriorityRow[] }): JSX.Element {
  const title = othersHeading(rows.length);
  return (
    <>
      <h3 className="others">{title}</h3>
      <ScrollBox label={title}>
        <table className="plain other-gaps">
          <thead>
            <tr>
              <th scope="col">What is missing, now and target</th>
              <th scope="col">Next step</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.item}>
                <th scope="row">
                  <span className="qn">{row.number}</span> {row.title}{' '}
                  <span className="soft">
                    {row.levelWords} to {lowerFirst(row.targetWords)}
                  </span>
                </th>
                <SaidCell text={row.nextStep} missing="none written" />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

type SectionTargetsProps = Pick<PaperPrioritiesPartProps, 'instrument' | 'targets'>;

/** The sections whose target was chosen with a reason: said once, not beside each of their questions. */
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
  /** "Always", "Mostly" or "Could be another" of the first five; empty where that is not told. */
  readonly stays: string;
  /** Of its own target; a section's reason stands once, above. */
  readonly targetReason: string;
};

function Priority({ row, stays, targetReason }: PriorityProps): JSX.Element {
  return (
    <li className="priority">
      <div>
        <h3>
          <span className="qn">{row.number}</span> {row.title}
        </h3>
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
        <WhyAndEvidence row={row} targetReason={targetReason} />
      </div>
      <div className="standing">
        <LevelDots className="ladder" level={row.level} target={row.target} />
        {stays !== '' && <StaysTag words={stays} />}
        <p className="small across">
          {row.levelWords} <span className="soft">to {lowerFirst(row.targetWords)}</span>
        </p>
        <p className="writes">
          <span className="write">Owner {row.owner !== '' && <b>{row.owner}</b>}</span>
          <span className="write">
            By when {row.by !== '' && <b>{row.isLate ? `${row.by}, late` : row.by}</b>}
          </span>
        </p>
      </div>
    </li>
  );
}

function WhyAndEvidence(props: Omit<PriorityProps, 'stays'>): JSX.Element {
  const { row, targetReason } = props;
  return (
    <dl className="why">
      {row.note.trim() !== '' && <Fact name="Why this level">{row.note}</Fact>}
      {targetReason.trim() !== '' && <Fact name="Why this target">{targetReason}</Fact>}
      <Fact name="Evidence held">
        {row.evidence.length > 0 ? row.evidence.join(' ') : 'None noted.'}
      </Fact>
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
