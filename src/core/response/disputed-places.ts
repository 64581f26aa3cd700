import type { Together } from '../document/together';

/** Where versions that say different things are kept until a person chooses; what they say is in core/copies/choose-rival.ts. */
export const disputedPlaces = ({ rivals }: Pick<Together, 'rivals'>): readonly string[] =>
  Object.entries(rivals)
    .filter(([, versions]) => new Set(versions.map(({ value }) => value)).size > 1)
    .map(([place]) => place);
