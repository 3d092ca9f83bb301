'use client';
import { Component, type ReactNode } from 'react';
import { isTooTangled } from './markdown/is-too-tangled';
import { PlainText } from './plain-text';
import { PlainNote } from './plain-note';

interface PlainOnFailureProps {
  text: string;
  children: ReactNode;
}

/** Shows a text plain when it is nested so deep that formatting it would take too long, or breaks. */
export class PlainOnFailure extends Component<PlainOnFailureProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { text, children } = this.props;
    if (!this.state.failed && !isTooTangled(text)) return children;
    return (
      <>
        <PlainNote />
        <PlainText text={text} />
      </>
    );
  }
}
