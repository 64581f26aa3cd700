import { instrument } from './core';

const firstItem = instrument.items[0]?.id ?? '';

/** Every page of one assessment, by the end of its address. */
export const ASSESSMENT_PAGES = [
  '',
  '/set-up',
  `/answer/${firstItem}`,
  '/answer/X-KEY',
  '/section/relationships',
  '/outcomes',
  '/check',
  '/results',
  '/results/funding',
  '/results/S3',
  '/results/S3-own',
  '/results/volunteering',
  `/results/${encodeURIComponent('funding/AD')}`,
  '/results/not-a-dimension',
  '/gaps',
  '/gaps/find-out',
  '/gaps/weak-links',
  '/gaps/claims',
  '/gaps/targets',
  '/evidence',
  '/evidence/without',
  '/plan',
  '/colleagues',
  '/colleagues/choose',
  '/sign-off',
  '/report',
  '/report/board-paper',
] as const;

export const OTHER_PAGES = [
  '#/',
  '#/open',
  '#/how-it-works',
  '#/privacy',
  '#/accessibility',
  '#/glossary',
  '#/help',
  '#/for-it',
  '#/one-file',
  '#/licences',
  '#/clear',
  '#/nowhere',
  '#/a/not-on-this-device',
  '#/a/constructor',
] as const;
