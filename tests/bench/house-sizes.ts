import { lineOf } from '../support/purity';
import { isNode, readSources, type SourceFile } from '../support/source-tree';

type Sized = { readonly place: string; readonly lines: number };

/** Median, 95th in a hundred and largest of the files and functions of src. */
export function houseSizes() {
  const sources = readSources('src');
  const files = sources.map(({ path, text }) => ({ place: path, lines: linesOf(text) }));
  return [row('files', files), row('functions', sources.flatMap(functionsOf))];
}

function row(name: string, sized: readonly Sized[]) {
  const sorted = sized.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];
  const largest = at(1);
  return {
    name: `${sorted.length} ${name}: median`,
    value: at(0.5)?.lines ?? 0,
    note: `95 of 100 within ${at(0.95)?.lines}; largest ${largest?.lines} (${largest?.place})`,
  };
}

function functionsOf({ path, text, nodes }: SourceFile): Sized[] {
  return nodes
    .filter(([node]) => /Function/.test(node.type) && isNode(node.body))
    .map(([node]) => ({
      place: `${path}:${lineOf(text, node)}`,
      lines: linesOf(text.slice(node.start, node.end)),
    }));
}

const linesOf = (text: string) => text.trimEnd().split('\n').length;
