import { Component, type ReactNode } from 'react';
import { Notice } from '../../ui/notice';
import { paths } from '../../ui/paths';

type Props = {
  readonly children: ReactNode;
  /** Shown in place of the usual words, where they would not be true. */
  readonly otherwise?: ReactNode;
};
type State = { readonly failure: Error | null };

/** A fault on one page leaves the rest standing, and says what was kept. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: Error): State {
    return { failure };
  }

  override componentDidMount(): void {
    window.addEventListener('hashchange', this.tryAgain);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.tryAgain);
  }

  private tryAgain = (): void => this.setState({ failure: null });

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    if (this.props.otherwise) return this.props.otherwise;
    return (
      <main className="wrap plain-page" id="main" tabIndex={-1}>
        <Notice kind="problem" isAnnounced>
          <h1 className="h3">This page did not load</h1>
          <p>
            What you had saved is still on this device. Mainstay may have been updated since you
            opened it, or the connection dropped.
          </p>
          <p className="row">
            <button type="button" className="btn main" onClick={() => window.location.reload()}>
              Reload the page
            </button>
            <a className="btn bare" href={paths.home}>
              Go to Home
            </a>
          </p>
          <p className="note">{failure.message}</p>
        </Notice>
      </main>
    );
  }
}
