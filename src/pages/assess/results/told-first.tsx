import type { JSX } from 'react';
import { LevelDots } from '../../../charts/line/level-dots';
import type { ToldCell, ToldWords } from '../../../core/report-model/told-words';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';

type ToldFirstProps = { readonly id: string; readonly told: ToldWords };

/** What is best, what is weakest, where to start, and how sure that is. */
export function ToldFirst({ id, told }: ToldFirstProps): JSX.Element {
  const { best, weakest, start, doubt } = told;
  return (
    <div className="toldfirst">
      <dl className="tell">
        {[best, weakest, start].map((cell) => (
          <Cell
            key={cell.label}
            id={id}
            cell={cell}
            isSaidAbove={cell === start && start.item !== null && start.item === weakest.item}
          />
        ))}
      </dl>
      <div className="sureact">
        {doubt !== '' && (
          <p className="doubt">
            <b>How sure?</b> {doubt}
          </p>
        )}
        <p className="row">
          <a className="btn main" href={paths.plan(id)}>
            Go to the plan
            <ArrowRight />
          </a>
          <a className="btn" href={paths.report(id)}>
            Make the report
          </a>
        </p>
      </div>
    </div>
  );
}

type CellProps = {
  readonly id: string;
  readonly cell: ToldCell;
  /** The cell before names the same: on a phone, where it stands right above, that is said in the place of its title. */
  readonly isSaidAbove: boolean;
};

function Cell({ id, cell, isSaidAbove }: CellProps): JSX.Element {
  const { label, number, title, level, levelWords, reason, line } = cell;
  const beside = `${reason} ${line}`.trim();
  const href = hrefOf(id, cell);
  return (
    <div className={isSaidAbove ? 'saidabove' : undefined}>
      <dt>
        {label} {number !== '' && <span className="qn">{number}</span>}
        {isSaidAbove && <span className="asabove">, as above</span>}
      </dt>
      <dd>
        <p className="what">{href === null ? title : <a href={href}>{title}</a>}</p>
        {level !== null && (
          <p className="lev">
            <LevelDots className="lad" level={level} />
            <b>{levelWords}</b>
          </p>
        )}
        {beside !== '' && <p className="why">{beside}</p>}
      </dd>
    </div>
  );
}

const hrefOf = (id: string, { item, section }: ToldCell): string | null => {
  if (item !== null) return paths.answer(id, item);
  return section === null ? null : paths.dimension(id, section);
};
