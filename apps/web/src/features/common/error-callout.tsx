'use client';
import { Callout } from '@touchstone/ui/callout';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useErrorText } from './use-error-text';

export interface ErrorCalloutProps {
  /** Of a refused or failed call; nothing is shown without one. */
  error: unknown;
  title?: string;
  action?: ReactNode;
  className?: string;
}

/** Why a call failed, beside what it was for. */
export function ErrorCallout({ error, title, action, className }: ErrorCalloutProps) {
  const t = useTranslations('common.errors');
  const text = useErrorText();
  if (!error) return null;
  return (
    <Callout tone="danger" title={title ?? t('title')} action={action} className={className}>
      {text(error)}
    </Callout>
  );
}
