/** What wrote a file. A test holds it against package.json. */
export const SOURCE = 'Mainstay 1.0.0';
