import type { Assessment } from '../../core/document/assessment';
import { fetchInTurn } from '../fetch/chunk';
import { asked } from '../fetch/own-set';
import { insteadChunks } from './instead-pages';
import { outerPages } from './outer-pages';
import { PAGES } from './pages';
import { readingPages } from './reading-pages';

/** The made-up assessment that can be looked at before starting; null where these questions have none. */
export async function fetchExample(): Promise<Assessment | null> {
  return asked.set === null ? (await import('virtual:example')).default : asked.set.example();
}

/** Every page and what it needs beside it, one after the other, so that the wifi may go afterwards. */
export async function fetchAllPages(): Promise<void> {
  await fetchInTurn(PAGES.map(({ chunk }) => chunk));
  await fetchExample();
  await fetchInTurn(readingPages.map(({ chunk }) => chunk));
  await fetchInTurn(Object.values(insteadChunks));
  await fetchInTurn(outerPages.map(({ chunk }) => chunk));
  await (await import('../../platform/camera/qr-read')).fetchQrReader();
}
