'use client';
import { Component, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  children: ReactNode;
  renderFallback(reset: () => void): ReactNode;
  onCatch(error: unknown): void;
}

/** A crash inside it stays inside it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCatch(error);
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return this.props.renderFallback(() => this.setState({ crashed: false }));
  }
}
