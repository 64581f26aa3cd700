import type { Assessment } from '../../core/document/assessment';
import type { Instrument } from '../../core/instrument/instrument';
import { fetchInTurn } from '../fetch/chunk';
import { insteadChunks } from './instead-pages';
import { outerPages } from './outer-pages';
import { PAGES } from './pages';
import { readingPages } from './reading-pages';

type ExampleMaker = { readonly exampleAssessment: (instrument: Instrument) => Assessment };

/** The made-up assessment that can be looked at before starting. */
export const fetchExample = (): Promise<ExampleMaker> =>
  import('../../pages/assess/example/example-assessment');

/** Every page and what it needs beside it, one after the other, so that the wifi may go afterwards. */
export async function fetchAllPages(): Promise<void> {
  await fetchInTurn(PAGES.map(({ chunk }) => chunk));
  await fetchExample();
  await fetchInTurn(readingPages.map(({ chunk }) => chunk));
  await fetchInTurn(Object.values(insteadChunks));
  await fetchInTurn(outerPages.map(({ chunk }) => chunk));
  await (await import('../../platform/camera/qr-read')).fetchQrReader();
}
