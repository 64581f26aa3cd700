import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILD_TARGET, TOO_OLD_HTML } from '../../src/site/oldest-browsers';
import { bootScript, fill } from '../../src/site/page-parts';
import { isNode, parseSource, REPOSITORY } from '../support/source-tree';

const read = (path: string) => readFileSync(REPOSITORY + path, 'utf8');

/** Every kind of syntax of ECMAScript 5 that a script of ours may need. */
const ES5 = new Set([
  'Program',
  'ExpressionStatement',
  'FunctionExpression',
  'FunctionDeclaration',
  'FunctionBody',
  'BlockStatement',
  'VariableDeclaration',
  'VariableDeclarator',
  'IfStatement',
  'WhileStatement',
  'TryStatement',
  'CatchClause',
  'ReturnStatement',
  'ForStatement',
  'AssignmentExpression',
  'BinaryExpression',
  'LogicalExpression',
  'UnaryExpression',
  'UpdateExpression',
  'ConditionalExpression',
  'CallExpression',
  'NewExpression',
  'MemberExpression',
  'ArrayExpression',
  'ObjectExpression',
  'ParenthesizedExpression',
  'ThisExpression',
  'Identifier',
  'Literal',
]);

test('boot.js is written as a browser of 2015 reads it', () => {
  const { nodes } = parseSource('src/app/boot.js', read('src/app/boot.js'));
  const newer = nodes.filter(
    ([node]) =>
      !ES5.has(node.type) ||
      (node.type === 'VariableDeclaration' && node.kind !== 'var') ||
      (node.type === 'CatchClause' && !isNode(node.param)) ||
      (node.type === 'AssignmentExpression' && /\*\*|&&|\|\||\?\?/.test(String(node.operator))) ||
      node.optional === true ||
      node.async === true ||
      node.generator === true,
  );
  expect(newer.map(([node]) => node.type)).toEqual([]);
});

test('boot.js is sent as it is written, without its remarks', () => {
  const typesIn = (text: string) =>
    parseSource('src/app/boot.js', text).nodes.map(([node]) => node.type);
  expect(typesIn(bootScript())).toEqual(typesIn(read('src/app/boot.js')));
  expect(bootScript()).not.toMatch(/^\s*\/\//m);
});

test('the words for an old browser name the versions the build is made for', () => {
  const versions = BUILD_TARGET.map((target) => target.replace(/^[a-z]+/, ''));
  for (const version of versions) expect(TOO_OLD_HTML).toContain(version);
});

test('the written pages name the same versions', () => {
  const page = read('src/pages/reading/for-it.tsx') + read('src/pages/reading/for-it-building.tsx');
  for (const version of BUILD_TARGET.map((target) => target.replace(/^[a-z]+/, '')))
    expect(page).toContain(version);
});

test('index.html’s own tags and the manifest have the colours of the page', () => {
  const paper = [...read('src/ui/styles/tokens.css').matchAll(/--paper: (#\w+)/g)];
  const [light = '', dark = ''] = paper.map(([, colour = '']) => colour);
  const html = read('index.html');
  expect(html).toContain(`content="${light}" media="(prefers-color-scheme: light)"`);
  expect(html).toContain(`content="${dark}" media="(prefers-color-scheme: dark)"`);
  const manifest = JSON.parse(read('src/site/manifest.webmanifest'));
  expect(manifest).toMatchObject({ background_color: light, theme_color: light });
});

test('a part without a place in index.html stops the build', () => {
  expect(fill('<p><!--home--></p>', { home: '$& as it is' })).toBe('<p>$& as it is</p>');
  expect(() => fill('<p></p>', { home: 'Home' })).toThrow('index.html has no <!--home-->');
});
