import type { JSX } from 'react';
import type {
  EvidenceGroup,
  EvidenceIndex,
  EvidenceRow,
  UnsupportedRow,
} from '../../../../core/report-model/evidence-model';
import { sentence } from '../../../../core/wording/words';
import { ScrollBox } from '../../../../ui/scroll-box';
import { SaidCell } from '../../../shared/said-cell';
import { Part } from './part';

type EvidencePartProps = { readonly evidence: EvidenceIndex };

/** The evidence index by our own codes where there are any, else by section; then which answers have none. */
export function EvidencePart({ evidence }: EvidencePartProps): JSX.Element {
  const hasCodes = evidence.byCode.some(({ rows }) => rows.some(({ codes }) => codes.length > 0));
  const groups = hasCodes ? evidence.byCode : evidence.bySection;
  return (
    <Part
      kicker={hasCodes ? 'Evidence index, by our own codes' : 'Evidence index, by section'}
      finding={evidence.finding}
      className="evidence-part"
    >
      <EvidenceTable groups={groups.filter(({ rows }) => rows.length > 0)} />
      {evidence.without.length > 0 && <Without rows={evidence.without} />}
    </Part>
  );
}

/** One table, with a row that names each group: a heading and a head to each would be half of the paper. */
function EvidenceTable({ groups }: { readonly groups: readonly EvidenceGroup[] }): JSX.Element {
  return (
    <ScrollBox label="Evidence index">
      <table className="plain evidence written">
        <caption className="vh">Evidence index</caption>
        <thead>
          <tr>
            <th scope="col">Evidence, and where it is kept</th>
            <th scope="col">Date</th>
            <th scope="col">What it supports</th>
            <th scope="col">Who could speak to it</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={4}>
                {group.name}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Line row={row} key={row.id} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function Line({ row }: { readonly row: EvidenceRow }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {row.title}
        <span className="soft">{heldWords(row)}</span>
      </th>
      <td>
        {row.date === '' ? <span className="soft">no date</span> : row.date}
        {row.age === 'old' && <b> {row.ageWords}</b>}
      </td>
      <td>{row.supports.map(({ number, title }) => `${number} ${title}`).join('; ')}</td>
      <SaidCell text={row.speakers} missing="nobody named yet" />
    </tr>
  );
}

/** "Shared drive. A document or figures we can point to." */
const heldWords = ({ where, strengthWords }: EvidenceRow): string =>
  [where, strengthWords].map(sentence).join(' ').trim();

/** Named by section, a line each: sixty rows of a table would say no more. */
function Without({ rows }: { readonly rows: readonly UnsupportedRow[] }): JSX.Element {
  const sections = [...new Set(rows.map(({ sectionName }) => sectionName))];
  return (
    <section className="short-list">
      <h3>Answers with no evidence noted</h3>
      {sections.map((section) => (
        <p className="small after-table" key={section}>
          <b>{section}:</b>{' '}
          {rows
            .filter(({ sectionName }) => sectionName === section)
            .map(({ number, title }) => `${number} ${title}`)
            .join('; ')}
          .
        </p>
      ))}
    </section>
  );
}
