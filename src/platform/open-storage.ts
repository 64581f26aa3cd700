import { type AssessmentStorage, storageFailureOf } from '../core/exchange/storage';
import { openIndexedDbStorage } from './indexed-db-storage';
import { createMemoryStorage } from './memory-storage';

/** Durable storage where the browser allows it, else memory with the reason. Never rejects. */
export async function openStorage(
  factory: () => IDBFactory = () => indexedDB,
): Promise<AssessmentStorage> {
  try {
    return await openIndexedDbStorage(factory);
  } catch (error) {
    return createMemoryStorage(storageFailureOf(error));
  }
}
