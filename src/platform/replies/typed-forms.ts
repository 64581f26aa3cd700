import type { RespondentId } from '../../core/document/collection';
import { changeDeviceList, entriesOf, readDeviceList } from '../storage/device-list';

/** The numbers of the paper forms typed in on this device for one round, in no order that means anything. */
export const typedForms = (collection: string): readonly number[] =>
  entriesOf(readDeviceList('typed-forms', collection)).map(Number);

/** Which answers are those of a form is known as long as this window is open, so that it can be corrected. */
const keyOf = (collection: string, number: number) => `mainstay:typed:${collection}:${number}`;

export function typedAs(collection: string, number: number): RespondentId | null {
  try {
    return window.sessionStorage.getItem(keyOf(collection, number));
  } catch {
    return null;
  }
}

export function rememberTypedForm(
  collection: string,
  number: number,
  respondent: RespondentId,
): void {
  changeDeviceList('typed-forms', collection, String(number), true);
  try {
    window.sessionStorage.setItem(keyOf(collection, number), respondent);
  } catch {
    // It cannot be corrected, and the page says so.
  }
}

/** The form was taken out again: its number is free. */
export function forgetTypedForm(collection: string, number: number): void {
  changeDeviceList('typed-forms', collection, String(number), false);
  try {
    window.sessionStorage.removeItem(keyOf(collection, number));
  } catch {
    // Nothing is kept there.
  }
}
