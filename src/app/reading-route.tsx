import type { JSX, ReactNode } from 'react';
import { usePageTitle } from '../ui/page-title';
import { UntilGuidance } from './fetch/until-guidance';

type ReadingRouteProps = { readonly title: string; readonly children: ReactNode };

/** A written page: one column, its title in the tab, focus at its start after a move. */
export function ReadingRoute({ title, children }: ReadingRouteProps): JSX.Element {
  const start = usePageTitle<HTMLElement>(title, children ? title : `${title}, on its way`);
  // Its heading takes focus, as on every page, so that its name is what is heard.
  const findHeading = (main: HTMLElement | null) => {
    const heading = main?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    start.current = heading ?? main;
  };
  if (!children) return <UntilGuidance />;
  return (
    <div className="wrap page plain">
      <main className="prose" id="main" tabIndex={-1} ref={findHeading}>
        {children}
      </main>
    </div>
  );
}
