import type { ItemId } from '../instrument/instrument';
import type { ItemRecord } from './answer';

/** All of one respondent's answers, kept by item id: ids and answers, never question text. */
export type Response = Readonly<Record<ItemId, ItemRecord>>;
