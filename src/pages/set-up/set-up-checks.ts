/** What a field takes, or the words that say so; an empty field is always fine. */
type Check = (value: string) => true | string;

const isEmpty = (value: string) => value.trim() === '';
const isAmount = (value: string) => /^\d{1,6}([.,]\d{1,2})?$/.test(value.trim());

/** A number of people, such as 8.5. */
export const checkPeople: Check = (value) =>
  isEmpty(value) || isAmount(value) || 'Write a number, such as 8.5. It is left out until then';

/** A share of income from 0 to 100, with or without a per cent sign. */
export const checkShare: Check = (value) => {
  const number = value.replace('%', '');
  const isShare = isAmount(number) && Number(number.replace(',', '.')) <= 100;
  return isEmpty(value) || isShare || 'Write a number from 0 to 100. It is left out until then';
};

/** A day no later than `today` (YYYY-MM-DD): answers cannot stand for a day that has not come. */
export const checkDay =
  (today: string): Check =>
  (value) =>
    isEmpty(value) || value <= today || 'Choose today or an earlier day. The last one is kept';

/** The value where it passes its check, else what to keep in its place. */
export const passing = (check: Check, value: string, otherwise = ''): string =>
  check(value) === true ? value : otherwise;
