import { Component, type ReactNode } from 'react';
import type { Messages } from '../../i18n/messages/en';
import { PartFailed } from './PartFailed';

interface Props {
  readonly messages: Messages;
  /** What the part shows; a failed part renders again when this changes. */
  readonly shows?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Keeps an exception in one part from unmounting the whole map. React has no hook for it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidUpdate({ shows }: Props): void {
    if (shows !== this.props.shows) this.retry();
  }

  readonly retry = () => {
    if (this.state.failed) this.setState({ failed: false });
  };

  override render(): ReactNode {
    const { messages, children } = this.props;
    return this.state.failed ? <PartFailed messages={messages} onRetry={this.retry} /> : children;
  }
}
