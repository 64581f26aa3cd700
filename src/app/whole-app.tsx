import { type ComponentProps, type JSX, useLayoutEffect } from 'react';
import { App } from './app';
import { whenDrawn } from './when-drawn';

/** The app and its mark that it is drawn: to React, what is prerendered and what takes it over are one and the same. */
export const WholeApp = (props: ComponentProps<typeof App>): JSX.Element => (
  <>
    <App {...props} />
    <Drawn />
  </>
);

/** Says on the page itself, once all of it stands, that the app answers from now on. */
function Drawn(): null {
  useLayoutEffect(() => {
    document.documentElement.dataset.drawn = 'yes';
    for (const go of whenDrawn.splice(0)) go();
  }, []);
  return null;
}
