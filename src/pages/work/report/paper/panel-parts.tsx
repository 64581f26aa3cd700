import type { JSX } from 'react';
import { AgreementFigure } from '../../../../charts/people/agreement-figure';
import { agreementPoints } from '../../../../core/panel-report/agreement-points';
import type { PanelReport } from '../../../../core/report-model/panel-model';
import { ScrollBox } from '../../../../ui/scroll-box';
import { RolesFigure, SpreadFigures } from '../../../shared/room/panel-figures';
import { SaidCell } from '../../../shared/said-cell';
import { ChosenTable } from './chosen-table';
import { Part } from './part';

type PanelPartProps = { readonly panel: PanelReport; readonly levels: readonly string[] };

export function SpreadPart({ panel, levels }: PanelPartProps): JSX.Element {
  return (
    <>
      <SpreadFigures panel={panel} levels={levels} />
      <AgreedPart panel={panel} />
    </>
  );
}

export function RolesPart({ panel, levels }: PanelPartProps): JSX.Element {
  return <RolesFigure panel={panel} levels={levels} />;
}

export function AgreementPart({ panel, levels }: PanelPartProps): JSX.Element {
  return (
    <>
      <AgreementFigure panel={panel} points={agreementPoints(panel)} levels={levels} />
      <OnePersonAwayPart panel={panel} />
    </>
  );
}

/** What the room settled, with its reason, and what it did not. */
function AgreedPart({ panel }: { readonly panel: PanelReport }): JSX.Element | null {
  const settled = panel.sections.flatMap(({ rows }) => rows).filter(({ isSettled }) => isSettled);
  if (settled.length === 0) return null;
  return (
    <Part kicker="In the room" finding="What we talked through, and how it ended">
      <ScrollBox label="What we talked through">
        <table className="plain written">
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">What stands</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {settled.map((row) => (
              <tr key={row.item}>
                <th scope="row">
                  <span className="qn">{row.number}</span> {row.title}
                </th>
                <td>
                  {row.isNotAgreed
                    ? `Not agreed. Middle answer: ${row.levelWords}`
                    : row.levelWords}
                </td>
                <td className="kept-lines">
                  {row.agreedReason}
                  {row.agreedEvidence && (
                    <span className="soft"> Shown by: {row.agreedEvidence}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Part>
  );
}

/** How much any one person's answers move a score. Method 3.1. */
function OnePersonAwayPart({ panel }: { readonly panel: PanelReport }): JSX.Element | null {
  if (panel.onePersonAway.length === 0) return null;
  return (
    <Part kicker="How much one person matters" finding="If any one of us had been away">
      <ScrollBox label="If any one of us had been away">
        <table className="plain written">
          <thead>
            <tr>
              <th scope="col">Score</th>
              <th scope="col">Would have lain</th>
            </tr>
          </thead>
          <tbody>
            {panel.onePersonAway.map(({ id, name, range }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{range}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Part>
  );
}

/** What many of us do not know, who will find out, and what we chose to do. */
export function NextStepsPart({ panel }: { readonly panel: PanelReport }): JSX.Element {
  return (
    <>
      <Part
        kicker="What we chose to do"
        finding={
          panel.priorities.length === 0
            ? 'No priorities chosen yet'
            : 'Our priorities, with an owner and a date'
        }
      >
        {panel.priorities.length > 0 && (
          <ChosenTable rows={panel.priorities} label="What we chose to do, in full" />
        )}
      </Part>
      {panel.knowledgeGaps.length > 0 && (
        <Part kicker="What many of us do not know" finding="Who will find out">
          <ScrollBox label="Who will find out">
            <table className="plain written">
              <thead>
                <tr>
                  <th scope="col">Question</th>
                  <th scope="col">How many</th>
                  <th scope="col">Who finds out</th>
                  <th scope="col">By when</th>
                </tr>
              </thead>
              <tbody>
                {panel.knowledgeGaps.map(({ item, number, title, count, who, by }) => (
                  <tr key={item}>
                    <th scope="row">
                      <span className="qn">{number}</span> {title}
                    </th>
                    <td>{count}</td>
                    <SaidCell className="write" text={who} missing="nobody yet" />
                    <SaidCell className="write" text={by} missing="no date yet" />
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </Part>
      )}
    </>
  );
}
