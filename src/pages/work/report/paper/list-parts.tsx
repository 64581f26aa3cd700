import type { JSX } from 'react';
import { FigureFrame } from '../../../../charts/figure-frame';
import { ScoreKey } from '../../../../charts/score-key';
import { ScoreRows } from '../../../../charts/score-rows';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { plural } from '../../../../core/wording/words';
import { ScrollBox } from '../../../../ui/scroll-box';
import { SaidCell } from '../../../shared/said-cell';
import { Part } from './part';

type PartOf = { readonly model: ReportModel };

export function PaperFindOutPart({ model }: PartOf): JSX.Element {
  const unknown = model.findOut.filter(({ state }) => state === 'dk');
  const blank = model.findOut.length - unknown.length;
  const count = `${unknown.length} ${plural(unknown.length, 'answer is', 'answers are')}`;
  return (
    <Part
      kicker="What we do not know"
      finding={unknown.length === 0 ? 'No answer is “don’t know”' : `${count} “don’t know”`}
    >
      {unknown.length > 0 && (
        <ScrollBox label="What we do not know">
          <table className="plain find-out written">
            <thead>
              <tr>
                <th scope="col">To find out, most telling first</th>
                <th scope="col">Section</th>
                <th scope="col">Who would know</th>
              </tr>
            </thead>
            <tbody>
              {unknown.map(({ item, number, title, sectionName, whoKnows }) => (
                <tr key={item}>
                  <th scope="row">
                    <span className="qn">{number}</span> {title}
                  </th>
                  <td>{sectionName}</td>
                  <SaidCell className="write" text={whoKnows} missing="nobody named yet" />
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {blank > 0 && (
        <p className="small after-table">
          {blank} more {plural(blank, 'question was', 'questions were')} not answered.
        </p>
      )}
    </Part>
  );
}

type ClaimsPartProps = PartOf & { readonly levels: readonly string[] };

export function ClaimsPart({ model, levels }: ClaimsPartProps): JSX.Element {
  const { claims, cautious } = model;
  const count = `${claims.length} ${plural(claims.length, 'claim')}`;
  return (
    <>
      <Part
        kicker="Claims to evidence, before an assessor asks"
        finding={
          claims.length === 0
            ? 'No claim waits for evidence'
            : `${count} with no document or figures behind ${plural(claims.length, 'it', 'them')} yet`
        }
      >
        {claims.length > 0 && <ClaimTable model={model} />}
      </Part>
      {cautious && (
        <FigureFrame kicker={cautious.kicker} finding={cautious.finding} note={cautious.note}>
          <ScoreKey rows={cautious.rows} voice="we" hasOwnTargets={model.hasOwnTargets} />
          <ScoreRows
            rows={cautious.rows}
            levels={levels}
            caption={cautious.name}
            isQuick={model.isQuick}
          />
        </FigureFrame>
      )}
    </>
  );
}

function ClaimTable({ model }: PartOf): JSX.Element {
  return (
    <ScrollBox label="Claims to evidence">
      <table className="plain claims written">
        <thead>
          <tr>
            <th scope="col">Claim and our level</th>
            <th scope="col">What we hold, and could show</th>
            <th scope="col">Who could speak to it</th>
            <th scope="col">Our own accreditation codes</th>
          </tr>
        </thead>
        <tbody>
          {model.claims.map((row) => (
            <tr key={row.item}>
              <th scope="row">
                <span className="qn">{row.number}</span> {row.title}{' '}
                <span className="soft">{row.levelWords}</span>
              </th>
              <td>
                {row.held}.{' '}
                {row.couldShow.length > 0 && (
                  <span className="soft">Could show: {row.couldShow.join('; ')}.</span>
                )}
              </td>
              <SaidCell className="write" text={row.speakers} missing="nobody named yet" />
              <SaidCell className="write" text={row.accreditationCodes} missing="no code yet" />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export function OutcomesPart({ model }: PartOf): JSX.Element {
  return (
    <Part kicker="Outcomes: confidence and proof, never scored" finding={model.outcomes.finding}>
      <ScrollBox label="Outcomes: confidence and proof">
        <table className="plain written">
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              <th scope="col">How confident we are</th>
              <th scope="col">What proof we hold</th>
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>
            {model.outcomes.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.confidence}</td>
                <td>{row.proof}</td>
                <SaidCell className="kept-lines" text={row.note} missing="no note" />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Part>
  );
}
