/**
 * What the file and the stored records are made of that can be said without zod: the first load
 * writes both, and only reading them needs the checks of file/schema.ts.
 */
export const FILE_TYPE = 'mainstay-assessment';
export const FILE_VERSION = 6;

/** Ids become keys of plain objects, so the names every object is born with are refused. */
export const ID_PATTERN =
  /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|prototype|toLocaleString|toString|valueOf)$)[A-Za-z][A-Za-z0-9-]{0,63}$/;
/** Made by this app or another: letters, figures and hyphens, a UUID for instance. */
export const DOCUMENT_ID_PATTERN =
  /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|prototype|toLocaleString|toString|valueOf)$)[A-Za-z0-9-]{1,64}$/;
/** Eight characters of the code alphabet, which has no I, L, O or U. */
export const COLLECTION_ID_PATTERN = /^[0-9A-HJKMNP-TV-Z]{8}$/;
/** The same; four where it was read out. */
export const RESPONDENT_ID_PATTERN = /^(?:[0-9A-HJKMNP-TV-Z]{4}){1,2}$/;
export const TIME_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
/** Empty while someone retypes it; some browsers let a year grow past four figures. */
export const DATE_PATTERN = /^(?:\d{4,6}-\d{2}-\d{2})?$/;
/** Of a state of something: mark-of.ts. */
export const MARK_PATTERN = /^[0-9a-z]{1,16}$/;
export const VERSION_PATTERN = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
/** A path of names as ids are made of: no empty part, none an object is born with; 500 characters at most. */
export const PLACE_PATTERN =
  /^(?=.{1,500}$)(?!(?:.*\/)?(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|prototype|toLocaleString|toString|valueOf)(?:\/|$))[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*$/;
