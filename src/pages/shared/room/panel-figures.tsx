import type { JSX } from 'react';
import { type Dumbbell, DumbbellRows } from '../../../charts/dumbbell-rows';
import { FigureFrame } from '../../../charts/figure-frame';
import { SpreadTable } from '../../../charts/people/spread-table';
import type { HrefOf } from '../../../charts/table-roles';
import { rolesDrawn } from '../../../core/panel-report/roles-drawn';
import type { PanelReport } from '../../../core/report-model/panel-model';

type PanelFigureProps = {
  readonly panel: PanelReport;
  readonly levels: readonly string[];
  readonly hrefOf?: HrefOf;
};

/** Every question's answers, one dot a person, section by section. */
export function SpreadFigures({ panel, levels, hrefOf }: PanelFigureProps): JSX.Element {
  return (
    <FigureFrame
      id="spread"
      kicker="Where answers agree and where they differ"
      finding={panel.finding}
      note="One dot a person. The shaded column is the middle answer; where it falls between two levels, both are shaded. Where nobody stands there, none is."
    >
      <p className="measure spread-who">
        {panel.who}. {panel.standing} {panel.attribution}
      </p>
      {panel.sections.map(({ id, name, rows }) => (
        <section key={id} className="spread-section" aria-label={name}>
          <h3>{name}</h3>
          <SpreadTable
            rows={rows}
            levels={levels}
            caption={`${name}: how many chose each level`}
            hrefOf={hrefOf}
          />
        </section>
      ))}
    </FigureFrame>
  );
}

/** Staff and others side by side where the rules allow it, furthest apart first. */
export function RolesFigure({ panel, levels, hrefOf }: PanelFigureProps): JSX.Element {
  const shown = rolesDrawn(panel);
  const rows = shown.map(
    (row): Dumbbell => ({
      id: row.item,
      title: `${row.number} ${row.title}`,
      section: row.sectionName,
      one: row.staff,
      oneWords: row.staffWords,
      other: row.notStaff,
      otherWords: row.notStaffWords,
    }),
  );
  const more = panel.roles.length - shown.length;
  return (
    <FigureFrame
      id="roles"
      kicker="Staff and others"
      finding={rolesFinding(panel)}
      note={`${panel.rolesNote}${more > 0 ? ` ${more} more, closer together, are not drawn.` : ''}`}
    >
      {rows.length > 0 && (
        <DumbbellRows
          rows={rows}
          levels={levels}
          caption="Staff and others: the middle answer of each"
          oneName="Staff"
          otherName="Not staff"
          hrefOf={hrefOf}
        />
      )}
    </FigureFrame>
  );
}

const rolesFinding = ({ roles }: PanelReport): string => {
  const apart = roles.filter((row) => row.apart >= 1).length;
  if (roles.length === 0) return 'Too few of one or the other to compare';
  if (apart === 0) return 'Nowhere a whole level apart';
  return `A level or more apart on ${apart} of ${roles.length}`;
};
