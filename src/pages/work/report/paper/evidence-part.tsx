import { Fragment, type JSX } from 'react';
import { evidenceOnce } from '../../../../core/documents/document-lists';
import type {
  EvidenceIndex,
  EvidenceRow,
  UnsupportedRow,
} from '../../../../core/report-model/evidence-model';
import { strengthLabel } from '../../../../core/wording/strength-words';
import { sentence, upperFirst } from '../../../../core/wording/words';
import { ScrollBox } from '../../../../ui/scroll-box';
import { Part } from './part';
import { WithAddresses } from './with-addresses';

type EvidencePartProps = { readonly evidence: EvidenceIndex };

/** Every piece of evidence once, by section; then which answers have none. By our own codes is the assessor's table. */
export function EvidencePart({ evidence }: EvidencePartProps): JSX.Element {
  return (
    <Part kicker="Evidence index" finding={evidence.finding} className="evidence-part">
      <EvidenceTable groups={evidenceOnce(evidence)} />
      {evidence.without.length > 0 && <Without rows={evidence.without} />}
    </Part>
  );
}

/** One table, with a row that names each group: a heading and a head to each would be half of the paper. */
type Groups = ReturnType<typeof evidenceOnce>;

function EvidenceTable({ groups }: { readonly groups: Groups }): JSX.Element {
  return (
    <ScrollBox label="Evidence index">
      <table className="plain evidence written">
        <caption className="vh">Evidence index</caption>
        <thead>
          <tr>
            <th scope="col">Evidence, and where it is kept</th>
            <th scope="col">Date</th>
            <th scope="col">What it supports</th>
            <th scope="col">Who, and our codes</th>
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
        <span className="soft">
          <WithAddresses text={heldWords(row)} />
        </span>
      </th>
      <td>
        {row.date === '' ? <span className="soft">no date</span> : row.date}
        {row.age === 'old' && <b> {row.ageWords}</b>}
      </td>
      <td>{row.supports.map(({ number, title }) => `${number} ${title}`).join('; ')}</td>
      <td>
        {row.speakers === '' ? <span className="soft">nobody named yet</span> : row.speakers}
        {row.codes.length > 0 && <span className="soft"> Codes: {row.codes.join(', ')}</span>}
      </td>
    </tr>
  );
}

/** "Shared drive. Document or figures." */
const heldWords = ({ where, strength }: EvidenceRow): string =>
  [where, upperFirst(strengthLabel(strength))].map(sentence).join(' ').trim();

/** By section, in two columns: sixty rows of a table would say no more. */
function Without({ rows }: { readonly rows: readonly UnsupportedRow[] }): JSX.Element {
  const sections = [...new Set(rows.map(({ sectionName }) => sectionName))];
  return (
    <section className="short-list">
      <h3>Answers with no evidence noted</h3>
      {sections.map((section) => (
        <Fragment key={section}>
          <h4>{section}</h4>
          <ul className="without">
            {rows
              .filter(({ sectionName }) => sectionName === section)
              .map(({ item, number, title }) => (
                <li key={item}>
                  <span className="qn">{number}</span> {title}
                </li>
              ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}
