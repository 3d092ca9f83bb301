'use client';
import { useTranslations } from 'next-intl';
import type { SchemeDifference } from '@touchstone/domain/label/scheme-difference';

/** A difference between two label schemes as a sentence. */
export function useDifferenceWords(): (difference: SchemeDifference) => string {
  const t = useTranslations('scheme');
  return (difference) => {
    switch (difference.what) {
      case 'kind':
        return t('difference.kind', {
          before: t(`kind.${difference.before}.title`),
          after: t(`kind.${difference.after}.title`),
        });
      case 'steps':
        return t('difference.steps', { before: difference.before, after: difference.after });
      case 'outcome_added':
      case 'outcome_removed':
        return t(`difference.${difference.what}`, { outcome: t(`kind.outcome.${difference.outcome}`) });
      case 'added':
      case 'removed':
      case 'changed':
        return t(`difference.${difference.what}`, {
          kind: t(`items.one.${difference.list}`),
          name: difference.name,
        });
      case 'renamed':
        return t('difference.renamed', {
          kind: t(`items.one.${difference.list}`),
          before: difference.before,
          after: difference.after,
        });
      case 'reordered':
        return t('difference.reordered', { kind: t(`items.all.${difference.list}`) });
      case 'ask':
        return t('difference.ask', {
          part: t(`ask.${difference.part}.title`),
          before: t(`ask.${difference.before}`),
          after: t(`ask.${difference.after}`),
        });
      case 'min_length':
        return t('difference.min_length', {
          part: t(`ask.${difference.part}.title`),
          before: difference.before,
          after: difference.after,
        });
    }
  };
}
