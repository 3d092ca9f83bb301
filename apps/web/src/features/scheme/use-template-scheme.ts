'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { templateScheme, type SchemeTemplate } from './scheme-templates';

/** Templates with their names in the reader's language. */
export function useTemplateScheme(): (template: SchemeTemplate) => LabelScheme {
  const t = useTranslations('scheme');
  return (template) => templateScheme(template, (name) => t(`templateNames.${name}`));
}
