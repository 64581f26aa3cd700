/** As browsers say that a part of the app, or its styles, could not be fetched. */
const NOT_FETCHED = /dynamically imported module|module script failed|preload CSS/i;

/** How long after a page was opened a new version in its place is out of the question, in milliseconds. */
const JUST_NOW = 60_000;

/**
 * Why something stopped. `incomplete`: the server lacks a file of the very version it has just sent. `updated`: it lacks
 * one of a page that was opened a while ago. `unclear`: a file did not come, and this browser does not say why.
 */
export type WhyNot = 'incomplete' | 'updated' | 'network' | 'unclear' | 'fault';

export function whyNotLoaded({ message }: Error): WhyNot {
  if (!NOT_FETCHED.test(message)) return 'fault';
  const here = new URL('.', window.location.href).href;
  const statuses = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(here) && /\.(?:js|css)$/.test(name))
    .map((entry) => ('responseStatus' in entry ? entry.responseStatus : undefined));
  if (statuses.some((status) => Number(status) >= 400))
    return isJustSent() ? 'incomplete' : 'updated';
  return statuses.includes(0) ? 'network' : 'unclear';
}

/** By the server, and not out of what the browser keeps. */
function isJustSent(): boolean {
  const [page] = performance.getEntriesByType('navigation');
  if (performance.now() > JUST_NOW || !(page instanceof PerformanceNavigationTiming)) return false;
  return page.type === 'reload' || page.transferSize > 0;
}
