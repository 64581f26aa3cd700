import './written.css';
import { Fragment, type JSX, memo } from 'react';
import { footOf, READER_FEET, type ReaderPaper } from '../../../../core/documents/about-document';
import type {
  Block,
  Cell,
  Column,
  Line,
  WrittenDocument,
} from '../../../../core/documents/document-blocks';
import { readerDocument } from '../../../../core/documents/for-readers';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { usePageFoot } from '../../../shared/printed-page';
import { SheetHead } from '../paper/sheet-head';

type WrittenPaperProps = { readonly paper: ReaderPaper; readonly model: ReportModel };

/** A paper for one kind of reader, from the words its Word file is made of. */
export const WrittenPaper = memo(function WrittenPaper(props: WrittenPaperProps): JSX.Element {
  const { paper, model } = props;
  usePageFoot(model.title, footOf(model, READER_FEET[paper]), '');
  const written = readerDocument(paper, model);
  return (
    <div className={`written-paper ${paper}`}>
      <SheetHead isRehearsal={model.panel?.isRehearsal ?? false}>{HEADS[paper]}</SheetHead>
      {written && <Blocks blocks={written.blocks} />}
    </div>
  );
});

const HEADS: Readonly<Record<ReaderPaper, string>> = {
  assessor: 'For an assessor',
  partners: 'For partners and funders',
  absent: 'For those who were not there',
};

function Blocks({ blocks }: Pick<WrittenDocument, 'blocks'>): JSX.Element {
  return (
    <>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and are never moved
        <OneBlock block={block} key={at} />
      ))}
    </>
  );
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
      return <FactsOf rows={block.rows} />;
    case 'figure':
      return <Blocks blocks={block.otherwise ?? []} />;
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
  return <span className={look === undefined ? '' : 'soft'}>{text}</span>;
}
