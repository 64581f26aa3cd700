import { aDay } from '../../shared/forms/day-check';
import type { Check, TextOptions } from '../../shared/forms/form-keeper';

const isEmpty = (value: string) => value.trim() === '';
const isAmount = (value: string) => /^\d{1,6}([.,]\d{1,2})?$/.test(value.trim());

/** A number of people, such as 8.5; an empty field is always fine. */
export const checkPeople: Check = (value) =>
  isEmpty(value) || isAmount(value) || 'Write a number, such as 8.5.';

/** A number of months, such as 4.5; an empty field is always fine. */
export const checkMonths: Check = (value) =>
  isEmpty(value) || isAmount(value) || 'Write a number of months, such as 4.';

/** A share of income from 0 to 100, with or without a per cent sign. */
export const checkShare: Check = (value) => {
  const number = value.replace('%', '');
  const isShare = isAmount(number) && Number(number.replace(',', '.')) <= 100;
  return isEmpty(value) || isShare || 'Write a number from 0 to 100.';
};

/** What stays kept while a number is refused. */
export const numberStays = (kept: string): string =>
  kept === '' ? 'It is left out until then.' : `“${kept}” is kept until then.`;

/** A day from 2000 to `today` (YYYY-MM-DD): answers cannot stand for a day that has not come. */
export const assessedDay = (today: string): TextOptions =>
  aDay({
    until: { day: today, words: 'That day has not come yet. Choose today or an earlier one.' },
    whenEmpty: 'Give the day your answers stand for.',
  });
