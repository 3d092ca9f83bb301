'use client';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { useFormatter, useTranslations } from 'next-intl';

/** What to say before content that may be harmful is shown; undefined when it need not be covered. */
export function useHarmWarning(harmKinds: readonly HarmKind[]): string | undefined {
  const t = useTranslations('ownWork.judgment');
  const nameOf = useTranslations('harm.kind');
  const format = useFormatter();
  if (harmKinds.length === 0) return undefined;
  return t('harmful', {
    kinds: format.list(
      harmKinds.map((kind) => nameOf(kind)),
      { type: 'unit' },
    ),
  });
}
