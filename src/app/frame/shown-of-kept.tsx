import type { JSX } from 'react';
import { StorageNotices } from '../../pages/assess/home/storage-notices';
import { fetchedPage } from '../fetch/fetched-page';
import { chunks } from '../fetch/page-chunks';
import { SaveTrouble } from './save-trouble';
import { SavedState } from './saved-state';

const DamagedRecords = fetchedPage(chunks.damagedRecords, null);

const NoticesOnHome = (): JSX.Element => <StorageNotices damagedRecords={<DamagedRecords />} />;

/** What the head and Home say of keeping. They come with the store: until then there is nothing to say. */
export const shownOfKept = { SavedState, SaveTrouble, NoticesOnHome } as const;
export type ShownOfKept = typeof shownOfKept;
