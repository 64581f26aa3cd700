import { type JSX, useRef, useState } from 'react';
import { fileNameFor } from '../../../core/file/file-name';
import {
  decodeBenchmark,
  decodeContribution,
  encodeBenchmark,
} from '../../../core/file/shared-figures';
import { SOURCE } from '../../../core/file/source';
import type { Instrument } from '../../../core/instrument/instrument';
import { createPool, type Pooled } from '../../../core/pool/pool';
import type { BenchmarkOfSeries } from '../../../core/pool/series';
import { dimensionsOf } from '../../../core/scoring/dimensions';
import { notCountedWords, notPublishedWords } from '../../../core/wording/pool-words';
import { plural } from '../../../core/wording/words';
import { newId } from '../../../platform/new-id';
import { readFile } from '../../../platform/read-file';
import { saveFile } from '../../../platform/save-file';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { usePageTitle } from '../../../ui/page-title';
import { fileProblemWords } from '../../shared/copies/file-problem-words';
import { FileDrop } from '../../shared/keeping/file-drop';
import './pool-page.css';

type Last = { readonly name: string; readonly benchmark: BenchmarkOfSeries };
type Made = { readonly pooled: Pooled; readonly refused: readonly string[] };

/** Many organisations' contributions in, a benchmark out. Nothing is kept: the files stay with whoever pools. */
export function PoolPage({ instrument }: { readonly instrument: Instrument }): JSX.Element {
  const heading = usePageTitle('Pool');
  const [last, setLast] = useState<Last | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [made, setMade] = useState<Made | null>(null);
  const [said, say] = useState('');
  const round = useRef(0);
  const make = async (chosen: readonly File[], after: BenchmarkOfSeries | null) => {
    round.current += 1;
    const own = round.current;
    const next = await pooledOf(instrument, chosen, after);
    if (own === round.current) setMade(next);
  };
  const openLast = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const text = await readFile(file);
    const read = text.ok ? decodeBenchmark(text.value, instrument) : text;
    if (!read.ok) {
      say(`“${file.name}” was not opened. ${fileProblemWords(read.problem).explanation}`);
      return;
    }
    say('');
    setLast({ name: file.name, benchmark: read.value });
    if (files.length > 0) await make(files, read.value);
  };
  const add = async (more: readonly File[]) => {
    const all = [...files, ...more];
    setFiles(all);
    await make(all, last?.benchmark ?? null);
  };
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1} className="stack">
        <h1 tabIndex={-1} ref={heading}>
          Pool
        </h1>
        <p className="lead">
          For whoever looks at what many organisations have in common: contributions in, a benchmark
          out. All of it happens on this device, and nothing is kept when you leave this page.
        </p>
        <h2 className="h3">The pool before this one</h2>
        {last === null ? (
          <p className="measure">
            Open its benchmark first, if there was one: two pools that do not know of each other can
            be subtracted, and tell what single organisations gave.
          </p>
        ) : (
          <p className="measure">
            “{last.name}”: {last.benchmark.organisations} organisations, pool{' '}
            {last.benchmark.series.pools} of its series.
          </p>
        )}
        <FileDrop
          id="last-pool"
          label={last === null ? 'Open the last benchmark' : 'Open another'}
          note="A file whose name ends in .mainstay-benchmark.json. Without it, this is the first of a series."
          onFiles={(chosen) => void openLast(chosen)}
        />
        <h2 className="h3">Contributions</h2>
        <FileDrop
          id="contributions"
          label="Add contributions"
          note="As many as you like at once. Their names end in .mainstay-contribution.json. Of one organisation the latest counts."
          isMain={files.length === 0}
          isMany
          onFiles={(chosen) => void add(chosen)}
        />
        <Heard as="div">{said !== '' && <p className="errmsg">{said}</p>}</Heard>
        <Heard as="div" className="stack">
          {made !== null && <Outcome made={made} instrument={instrument} />}
        </Heard>
        {files.length > 0 && (
          <p>
            <Button
              look="bare"
              onClick={() => {
                round.current += 1;
                setFiles([]);
                setMade(null);
              }}
            >
              Begin again with no files
            </Button>
          </p>
        )}
      </main>
    </div>
  );
}

/** One file after the other, so that ten thousand need no more room than their figures. */
async function pooledOf(
  instrument: Instrument,
  files: readonly File[],
  after: BenchmarkOfSeries | null,
): Promise<Made> {
  const pool = createPool(instrument);
  const refused: string[] = [];
  for (const file of files) {
    const text = await readFile(file);
    const read = text.ok ? decodeContribution(text.value, instrument) : text;
    if (read.ok) pool.add(file.name, read.value);
    else refused.push(`${file.name}: ${fileProblemWords(read.problem).explanation}`);
  }
  return { pooled: pool.finish({ after, salt: newId() }), refused };
}

const FEW = 20;

function Outcome({
  made: { pooled, refused },
  instrument,
}: {
  readonly made: Made;
  readonly instrument: Instrument;
}): JSX.Element {
  const leftOut = [
    ...refused,
    ...pooled.leftOut.map(({ file, why }) => `${file}: ${notCountedWords(why)}`),
  ];
  return (
    <section className="stack" aria-labelledby="pooled">
      <h2 id="pooled" className="h3">
        {pooled.organisations} {plural(pooled.organisations, 'organisation')} counted
      </h2>
      {leftOut.length > 0 && (
        <>
          <p>
            {leftOut.length} {plural(leftOut.length, 'file is', 'files are')} not counted:
          </p>
          <ul className="ticks">
            {leftOut.slice(0, FEW).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {leftOut.length > FEW && <li>and {leftOut.length - FEW} more</li>}
          </ul>
        </>
      )}
      {pooled.ok ? (
        <Published benchmark={pooled.benchmark} instrument={instrument} />
      ) : (
        notPublishedWords(pooled.why).map((line) => (
          <p className="measure" key={line}>
            {line}
          </p>
        ))
      )}
    </section>
  );
}

type PublishedProps = { readonly benchmark: BenchmarkOfSeries; readonly instrument: Instrument };

function Published({ benchmark, instrument }: PublishedProps): JSX.Element {
  const { dimensions, by, quarters } = benchmark;
  const hasQuartiles = Object.values(dimensions).some(({ quartiles }) => quartiles !== null);
  const save = () =>
    saveFile({
      name: fileNameFor(
        { name: `Benchmark ${by} ${quarters.last}` },
        '',
        'mainstay-benchmark.json',
      ),
      text: encodeBenchmark(benchmark, SOURCE),
    });
  return (
    <>
      <table className="plain pooled">
        <caption className="vh">What may be published</caption>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col" className="r">
              Middle
            </th>
            {hasQuartiles && (
              <th scope="col" className="r">
                Middle half
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {dimensionsOf(instrument).map(({ id, name }) => {
            const told = dimensions[id];
            return (
              told && (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    <span className="soft counted">{told.n} organisations</span>
                  </th>
                  <td className="r num">{told.median}</td>
                  {hasQuartiles && (
                    <td className="r num">
                      {told.quartiles === null
                        ? 'from 20 on'
                        : `${told.quartiles.lower} to ${told.quartiles.upper}`}
                    </td>
                  )}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      <p className="measure">
        These are organisations that chose to share, not the sector. The benchmark file may go to
        everyone; the contributions may not. Keep it: the next pool needs it.
      </p>
      <p className="row">
        <Button look="main" onClick={save}>
          Save the benchmark
        </Button>
      </p>
    </>
  );
}
