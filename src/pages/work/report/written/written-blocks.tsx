import './written.css';
import { Fragment, type JSX } from 'react';
import type {
  Block,
  Cell,
  Column,
  Line,
  WrittenDocument,
} from '../../../../core/documents/document-blocks';
import { WithAddresses } from '../paper/with-addresses';

/** What a written document is made of, as a page prints it. */
export function WrittenBlocks({ blocks }: Pick<WrittenDocument, 'blocks'>): JSX.Element {
  return (
    <>
      {inGroups(blocks).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and are never moved
        <div className={group.length > 1 ? 'kept' : ''} key={at}>
          {group.map((block, within) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <OneBlock block={block} key={within} />
          ))}
        </div>
      ))}
    </>
  );
}

/** Rows of a table that is kept on one side with its heading. */
const FEW_ROWS = 6;

const isShort = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'paragraph' ||
    block.kind === 'list' ||
    (block.kind === 'table' && block.rows.length <= FEW_ROWS));

/** A heading with what it heads, where that is short: not every engine keeps the two together by itself. */
function inGroups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: (readonly Block[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1) ?? [];
    const isHeaded = last.length === 1 && last[0]?.kind === 'heading' && isShort(block);
    if (isHeaded) groups[groups.length - 1] = [...last, block];
    else groups.push([block]);
  }
  return groups;
}

function OneBlock({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'title':
      return <h1>{block.text}</h1>;
    case 'heading':
      return <HeadingOf block={block} />;
    case 'paragraph':
      return (
        <p className={block.look ?? ''}>
          <Lines lines={block.lines} />
        </p>
      );
    case 'list':
      return <ListOf block={block} />;
    case 'table':
      return <TableOf {...block} />;
    case 'facts':
      return block.isToFill ? <Boxes rows={block.rows} /> : <FactsOf rows={block.rows} />;
    case 'figure':
      return <WrittenBlocks blocks={block.otherwise ?? []} />;
  }
}

function HeadingOf({ block }: { readonly block: Extract<Block, { kind: 'heading' }> }) {
  const { level, text, isOnNewPage = false } = block;
  const place = isOnNewPage ? 'new-page' : '';
  return level === 1 ? <h2 className={place}>{text}</h2> : <h3 className={place}>{text}</h3>;
}

function ListOf({ block }: { readonly block: Extract<Block, { kind: 'list' }> }): JSX.Element {
  const items = block.items.map((lines, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two items may read the same
    <li key={at}>
      <Lines lines={lines} />
    </li>
  ));
  return block.isNumbered ? <ol>{items}</ol> : <ul className="ticks">{items}</ul>;
}

type TableOfProps = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

function TableOf({ columns, rows }: TableOfProps): JSX.Element {
  return (
    <table className="plain">
      <colgroup>
        {columns.map(({ name, share }) => (
          <col width={`${Math.round(share * 100)}%`} key={name} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ name, isNumber = false }) => (
            <th scope="col" className={isNumber ? 'number' : ''} key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
          <tr key={at}>
            {row.map((cell, column) => (
              <CellOf
                cell={cell}
                isHead={column === 0}
                isNumber={columns[column]?.isNumber ?? false}
                key={columns[column]?.name}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellOfProps = { readonly cell: Cell; readonly isHead: boolean; readonly isNumber: boolean };

function CellOf({ cell, isHead, isNumber }: CellOfProps): JSX.Element {
  const lines = typeof cell === 'string' ? [{ text: cell }] : cell;
  const isBox = typeof cell !== 'string' && cell.some(({ look }) => look === 'to-fill');
  const inside = lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same
    <p key={at}>
      <Lines lines={[line]} />
    </p>
  ));
  if (isHead) return <th scope="row">{inside}</th>;
  const look = [isBox ? 'missing' : '', isNumber ? 'number' : ''].filter(Boolean).join(' ');
  return <td className={look}>{inside}</td>;
}

function FactsOf({ rows }: { readonly rows: readonly Line[] }): JSX.Element {
  return (
    <dl className="facts">
      {rows.map(({ label = '', text }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd className="kept-lines">{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What is given, or a box to fill in by hand. */
function Boxes({ rows }: { readonly rows: readonly Line[] }): JSX.Element {
  return (
    <dl className="boxes">
      {rows.map(({ label = '', text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text === '' ? <span className="note">to fill in</span> : text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  return (
    <>
      {lines.map(({ label, text, look }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same
        <Fragment key={at}>
          {at > 0 && ' '}
          {label !== undefined && <b>{label}: </b>}
          <Said text={text} look={look} />
        </Fragment>
      ))}
    </>
  );
}

type SaidProps = { readonly text: string; readonly look: Line['look'] };

function Said({ text, look }: SaidProps): JSX.Element {
  if (look === 'strong') return <b>{text}</b>;
  return (
    <span className={look === undefined ? '' : 'soft'}>
      <WithAddresses text={text} />
    </span>
  );
}
