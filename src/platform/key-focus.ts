/**
 * WebKit drops the ring of a radio that the arrow keys have moved on to. Here the page is marked while it
 * is used by keyboard, for the styles to draw the ring then. Call once.
 */
export function markKeyFocus(page: Document): void {
  const { dataset } = page.documentElement;
  page.addEventListener('keydown', ({ key }) => {
    if (key.startsWith('Arrow')) dataset.arrows = '';
  });
  page.addEventListener('pointerdown', () => {
    delete dataset.arrows;
  });
}
