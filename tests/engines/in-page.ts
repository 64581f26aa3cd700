/**
 * What the drivers run inside the page. Each function is sent as its own source text, so it may use
 * nothing but its arguments and the page.
 */

function elementSeen(path: string): Element | null {
  const found = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let k = 0; k < found.snapshotLength; k += 1) {
    const node = found.snapshotItem(k);
    if (node instanceof Element && node.checkVisibility({ visibilityProperty: true })) return node;
  }
  return null;
}

/** As a person scrolls: the driver's own scrolling leaves a thing under the bar at the foot. */
function scrolledTo(element: Element | null): Element | null {
  element?.scrollIntoView({ block: 'center' });
  return element;
}

function wordsOf(element: Element | null): string | null {
  if (element === null) return null;
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField ? element.value : (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function kindOrWordsOf(element: Element | null): string {
  return element?.getAttribute('type') ?? (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Notes errors and breaches of the policy from here on; once is enough for a page. */
function watchPage(page: Window & { mainstayProblems?: string[] }): void {
  if (page.mainstayProblems !== undefined) return;
  const problems: string[] = [];
  page.mainstayProblems = problems;
  page.addEventListener('error', (event) => problems.push(event.message));
  page.addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
  page.addEventListener('securitypolicyviolation', (event) =>
    problems.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
  );
}

const see = (path: string): string => `(${elementSeen})(${JSON.stringify(path)})`;

export const SCROLL_TO = (path: string): string => `(${scrolledTo})(${see(path)})`;
export const READ = (path: string): string => `(${wordsOf})(${see(path)})`;
export const IN_FOCUS = `(${kindOrWordsOf})(document.activeElement)`;
export const WATCH = `(${watchPage})(window)`;
/** Those since it was last asked. */
export const PROBLEMS = '(window.mainstayProblems ?? []).splice(0)';
/** Marks the page that is about to go. */
export const LEAVE = 'void (window.mainstayLeft = true)';
/** How far the page that comes after it is: "left" while it is not here. */
export const HOW_FAR = "window.mainstayLeft ? 'left' : document.readyState";
