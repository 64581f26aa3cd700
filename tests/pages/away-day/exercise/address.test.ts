// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import {
  addressFor,
  addressHere,
  isThisComputer,
  readAddress,
  rememberAddress,
} from '../../../../src/pages/shared/room/address';

beforeEach(() => window.localStorage.clear());
const DISK = { protocol: 'file:', href: 'file:///stick/mainstay.html#/a/1' };
const WEB = { protocol: 'https:', href: 'https://lio.example.org/mainstay/#/a/1' };

test('on the web the address is the page up to the hash, from disk there is none', () => {
  expect(addressHere(WEB)).toBe('https://lio.example.org/mainstay/');
  expect(addressHere(DISK)).toBe('');
});

test('the exercise’s own address comes first, then where we are, then the one used last', () => {
  expect(addressFor('', DISK)).toBe('');
  rememberAddress('https://old.example.org/');
  expect(addressFor('', DISK)).toBe('https://old.example.org/');
  expect(addressFor('', WEB)).toBe('https://lio.example.org/mainstay/');
  expect(addressFor('https://own.example.org/', WEB)).toBe('https://own.example.org/');
});

test.each([
  ['mainstay.example.org', 'https://mainstay.example.org/'],
  [' https://example.org/mainstay/#/away-day ', 'https://example.org/mainstay/'],
  ['http://192.168.1.20:8080/', 'http://192.168.1.20:8080/'],
  ['http://localhost:4173', 'http://localhost:4173/'],
])('%s is read as %s', (written, read) => {
  expect(readAddress(written)).toBe(read);
});

test.each([
  '',
  'nonsense',
  'our web page',
  'file:///stick/mainstay.html',
  'javascript://example.org/%0aalert(1)',
  'https://user:secret@example.org/',
  `https://example.org/${'a'.repeat(600)}`,
])('%s is no address', (written) => {
  expect(readAddress(written)).toBeNull();
});

test('an address only this computer knows is told apart', () => {
  expect(isThisComputer('http://localhost:4173/')).toBe(true);
  expect(isThisComputer('http://127.0.0.1:4173/')).toBe(true);
  expect(isThisComputer('https://example.org/')).toBe(false);
});
