'use client';
import { Component, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  children: ReactNode;
  renderFallback(retry: () => void): ReactNode;
  onCatch(error: unknown): void;
}

/** Contains a crash of what is inside. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCatch(error);
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return this.props.renderFallback(() => this.setState({ hasCrashed: false }));
  }
}
