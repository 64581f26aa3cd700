/**
 * Newer versions of Node have a `localStorage` and a `sessionStorage` of their own, which stand before those of the
 * page a test imitates. The test takes the page's, whatever runs it; where there is no page there is no storage.
 */
for (const name of ['localStorage', 'sessionStorage'] as const) {
  const page: { window: Window } | undefined = Reflect.get(globalThis, 'jsdom');
  Object.defineProperty(globalThis, name, {
    configurable: true,
    writable: true,
    value: page?.window[name],
  });
}
