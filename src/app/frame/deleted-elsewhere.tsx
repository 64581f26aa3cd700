import type { JSX } from 'react';
import { useMainstayStore } from '../../store/use-mainstay';
import { Button } from '../../ui/button';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';

type DeletedElsewhereProps = { readonly id: string; readonly name: string };

/** Someone deleted this assessment in another window while it was open here: this window still has it whole. */
export function DeletedElsewhere({ id, name }: DeletedElsewhereProps): JSX.Element {
  const store = useMainstayStore();
  const title = `“${name}” was deleted in another window`;
  const heading = usePageTitle(title);
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1}>
        <div className="stack">
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          <p className="measure" role="status">
            This window still holds every answer of it. You can keep it after all, or let it go.
          </p>
          <p className="row">
            <Button look="main" onClick={() => store.getState().broughtBack(id)}>
              Keep it after all
            </Button>
            <a className="btn bare" href={paths.home}>
              Go to Home
            </a>
          </p>
        </div>
      </main>
    </div>
  );
}
