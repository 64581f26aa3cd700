/** One row for each organisation and dimension: for whoever pools. The columns are told in docs/pooling.md. */
import type { PooledRow } from '../pool/pool';

const COLUMNS = [
  'organisation',
  'quarter',
  'size_band',
  'source',
  'questions',
  'scale',
  'kind',
  'dimension',
  'state',
  'score',
  'coverage',
  'reduced',
];

/** No letter beyond ASCII, no quote and no comma stand in a cell, so any program reads it as it is. */
export const tidyHeader = `${COLUMNS.join(',')}\n`;

/** `organisation` is the id its contributions bear; `score` is empty where there is none. */
export const tidyRows = (row: PooledRow): string =>
  row.scores
    .map(({ dimension, given }) =>
      [
        row.organisation,
        row.quarter,
        row.sizeBand,
        row.from,
        row.instrument.version,
        row.scale,
        dimension.kind,
        dimension.id,
        given.state,
        given.score ?? '',
        given.coverage,
        given.isReduced,
      ].join(','),
    )
    .map((line) => `${line}\n`)
    .join('');
