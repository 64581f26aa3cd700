import { createContext } from 'react';

/**
 * Whether what stands within is drawn only to be printed. In a PDF a figure is one thing with one text: a table in it
 * would never be reached, so on paper it is no figure.
 */
export const OnPaper = createContext(false);
