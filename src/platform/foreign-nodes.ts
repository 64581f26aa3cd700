/**
 * A translator puts elements of its own where the page keeps a text, and an extension wraps what it reads. React still
 * holds the nodes it made: it would take out, or write into, one that no longer stands there, and the page would go
 * blank or show words that are out of date. Here it is noticed what stands in whose place, and what is done to the one
 * is done to the other.
 */

/** Follows what others do to the nodes under `root` from now on. Call once. */
export function followForeignNodes(root: Node): void {
  const standIns = new WeakMap<Node, Node>();
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') writtenAnew(standIns, record.target);
      else for (const gone of record.removedNodes) note(record, gone);
    }
  });
  const note = (record: MutationRecord, gone: Node) => {
    const inItsPlace = replacementIn(record);
    // What the page itself has moved stands elsewhere by now.
    if (inItsPlace === null || gone.isConnected) return;
    standIns.set(gone, inItsPlace);
    if (gone.nodeType === Node.TEXT_NODE) observer.observe(gone, { characterData: true });
  };
  observer.observe(root, { childList: true, subtree: true });
  guardRemoving(standIns);
  guardInserting(standIns);
}

/** Replaced in one step, or put in beside it and the old one then taken out. */
function replacementIn({ addedNodes, previousSibling, nextSibling }: MutationRecord): Node | null {
  return addedNodes[0] ?? [previousSibling, nextSibling].find(isTranslated) ?? null;
}

const isTranslated = (node: Node | null): boolean => node?.nodeName === 'FONT';

/** The page has other words for a text that a translator had replaced: they are shown, for it to translate again. */
function writtenAnew(standIns: WeakMap<Node, Node>, text: Node): void {
  const shown = standIns.get(text);
  if (shown?.parentNode && text.parentNode === null) {
    standIns.delete(text);
    shown.parentNode.replaceChild(text, shown);
  }
}

/** The child of `parent` that stands for `node` now: itself, its replacement, or what was wrapped round it. */
function standingFor(standIns: WeakMap<Node, Node>, parent: Node, node: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== parent) at = at.parentNode ?? standIns.get(at) ?? null;
  return at;
}

function guardRemoving(standIns: WeakMap<Node, Node>): void {
  const { removeChild } = Node.prototype;
  Node.prototype.removeChild = function removeWhatStands<Child extends Node>(child: Child): Child {
    if (child.parentNode === this) return removeChild.call(this, child) && child;
    const stands = standingFor(standIns, this, child);
    // A wrapper goes with what it was wrapped round; what somebody has taken out already needs no taking out.
    if (stands !== null) removeChild.call(this, stands);
    return child;
  };
}

function guardInserting(standIns: WeakMap<Node, Node>): void {
  const { insertBefore } = Node.prototype;
  Node.prototype.insertBefore = function insertBeforeWhatStands<Child extends Node>(
    child: Child,
    before: Node | null,
  ): Child {
    const replaced = standIns.get(child);
    if (replaced?.isConnected && !child.isConnected) replaced.parentNode?.removeChild(replaced);
    const stands = before === null ? null : standingFor(standIns, this, before);
    insertBefore.call(this, child, stands);
    return child;
  };
}
