/** The app in one file, to hand out with an invitation or questions inside. Null inside that file. */
export const fetchOneFile = async () => (await import('virtual:one-file')).default;
