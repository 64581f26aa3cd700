import { type JSX, useState } from 'react';
import { type ChartName, chartsIn } from '../../../../charts/svg/chart-list';
import { agreementPoints } from '../../../../core/panel-report/agreement-points';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { lowerFirst } from '../../../../core/wording/words';
import { chartPng } from '../../../../platform/office/chart-picture';
import { type FileToSave, saveFile } from '../../../../platform/save-file';
import './chart-files.css';
import { Button } from '../../../../ui/button';
import { Heard } from '../../../../ui/heard';

type ChartFilesProps = {
  readonly model: ReportModel;
  /** The whole file name for what it shows and an ending such as "svg". */
  readonly nameOf: (what: string, ending: string) => string;
};

const KINDS = ['svg', 'png'] as const;
type Kind = (typeof KINDS)[number];

/** Every chart of the report as a picture to take away; the drawing is fetched on pressing. */
export function ChartFiles({ model, nameOf }: ChartFilesProps): JSX.Element {
  const [told, setTold] = useState('');
  const points = model.panel === null ? [] : agreementPoints(model.panel);
  const save = async ({ id, name }: ChartName, kind: Kind) => {
    setTold(`Drawing ${name}.`);
    try {
      const { chartsOf } = await fetchDrawing();
      const chart = chartsOf(model, points).find((drawn) => drawn.id === id);
      if (chart === undefined) return;
      const file = { name: nameOf(lowerFirst(name), kind), ...(await contentOf(kind, chart)) };
      saveFile(file);
      setTold(
        `Sent to your downloads as ${file.name}. Your organisation’s name is in the picture.`,
      );
    } catch (error) {
      setTold(error instanceof Error ? error.message : NOT_FETCHED);
    }
  };
  return (
    <section className="chart-files" aria-labelledby="chart-files">
      <h2 className="h4" id="chart-files">
        Charts as pictures
      </h2>
      <p className="note measure">
        SVG: sharp at any size, for Word and print. PNG: for e-mail and slides. Both stand on white
        and can be read in black and white.
      </p>
      <ul>
        {chartsIn(model, points).map((chart) => (
          <li key={chart.id}>
            <span>{chart.name}</span>
            {KINDS.map((kind) => (
              <Button
                isSlim
                key={kind}
                aria-label={`${kind.toUpperCase()}: ${chart.name}`}
                onClick={() => save(chart, kind)}
              >
                {kind.toUpperCase()}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <p className="note">
        <Heard>{told}</Heard>
      </p>
    </section>
  );
}

const NOT_FETCHED =
  'We could not fetch the part of Mainstay that draws charts. Nothing is lost: connect to the internet, then press again.';

async function fetchDrawing() {
  try {
    return await import('../../../../charts/svg/charts-of');
  } catch {
    throw new Error(NOT_FETCHED);
  }
}

type Drawn = { readonly svg: string; readonly width: number; readonly height: number };

const contentOf = async (
  kind: Kind,
  { svg, width, height }: Drawn,
): Promise<Omit<FileToSave, 'name'>> =>
  kind === 'svg'
    ? { text: svg, type: 'image/svg+xml' }
    : { text: await chartPng(svg, width, height), type: 'image/png' };
