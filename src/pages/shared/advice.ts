/** The one line of advice on choosing a level: on every screen that asks for one, in speech and on paper. */
export const ADVICE =
  'Each level includes the ones before it. Between two, choose the earlier one.';
