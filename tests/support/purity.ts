import { isNode, type Node, nameOf, type SourceFile } from './source-tree';

/** What only a browser, a clock or chance can answer. */
const GLOBALS = new Set([
  'crypto',
  'performance',
  'console',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'fetch',
  'XMLHttpRequest',
  'document',
  'window',
  'navigator',
  'process',
  'globalThis',
]);

/** Where a file asks the clock, chance or the world around it: `file:line: what`. */
export function impurities({ path, text, nodes }: SourceFile): string[] {
  return nodes.flatMap(([node, parent]) => {
    const what = clockOrChance(node) ?? globalName(node, parent);
    return what === null ? [] : [`${path}:${lineOf(text, node)}: ${what}`];
  });
}

export const lineOf = (text: string, node: Node): number =>
  text.slice(0, node.start).split('\n').length;

function clockOrChance(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node.object)}.${memberName(node)}`;
    return ['Date.now', 'Math.random'].includes(name) ? name : null;
  }
  const isCalled = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (!isCalled || nameOf(node.callee) !== 'Date') return null;
  if (node.type === 'CallExpression') return 'Date()';
  return Array.isArray(node.arguments) && node.arguments.length === 0 ? 'new Date()' : null;
}

function memberName({ computed, property }: Node): string | null {
  if (computed !== true) return nameOf(property);
  return isNode(property) && typeof property.value === 'string' ? property.value : null;
}

function globalName(node: Node, parent: Node | null): string | null {
  const name = nameOf(node);
  if (name === null || !GLOBALS.has(name) || parent === null) return null;
  const isMember = parent.type === 'MemberExpression' && parent.property === node;
  const isKey = 'key' in parent && parent.key === node && parent.value !== node;
  return (isMember || isKey) && parent.computed !== true ? null : name;
}
