import { Component, type ReactNode } from 'react';
import { type WhyNot, whyNotLoaded } from '../../platform/why-not-loaded';
import { Button } from '../../ui/button';
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
    const { stopped, cause, advice, isForHost = false } = WORDS[whyNotLoaded(failure)];
    return (
      <main className="wrap plain-page" id="main" tabIndex={-1}>
        <Notice kind="problem" isAnnounced>
          <h1 className="h3">{stopped}</h1>
          <p>{cause}</p>
          <p>{advice} What you had saved is still on this device.</p>
          <p className="row">
            <Button look="main" onClick={() => window.location.reload()}>
              Load the page again
            </Button>
            <a className="btn bare" href={paths.home}>
              Go to Home
            </a>
          </p>
          {isForHost && (
            <p className="note">
              For whoever hosts it: <code>npm run doctor -- ADDRESS</code>, in the source of
              Mainstay, says what is wrong.
            </p>
          )}
          <p className="note">{failure.message}</p>
        </Notice>
      </main>
    );
  }
}

type Words = {
  readonly stopped: string;
  readonly cause: string;
  readonly advice: string;
  readonly isForHost?: boolean;
};

const NOT_LOADED = 'This page did not load';
const TELL = 'please tell whoever looks after this address.';

const WORDS: Readonly<Record<WhyNot, Words>> = {
  incomplete: {
    stopped: NOT_LOADED,
    cause: 'A file of it is missing on the server, so the files at this address are incomplete.',
    advice: `Loading again helps only once they are complete: ${TELL}`,
    isForHost: true,
  },
  updated: {
    stopped: NOT_LOADED,
    cause: 'Mainstay has been updated since you opened it, and a file of the old version is gone.',
    advice: `Load the page again. If it says the same, ${TELL}`,
  },
  network: {
    stopped: NOT_LOADED,
    cause:
      'The connection may have gone, or something in this browser or network blocked a file of it.',
    advice: 'Load the page again once you are connected.',
  },
  unclear: {
    stopped: NOT_LOADED,
    cause:
      'A file of it did not come. Mainstay may have been updated since you opened it, the connection may have gone, or the file is missing on the server.',
    advice: `Load the page again. If it says the same, ${TELL}`,
  },
  fault: {
    stopped: 'This page stopped',
    cause: 'There is a fault in it.',
    advice: `Load the page again. If it stops again, ${TELL}`,
  },
};
