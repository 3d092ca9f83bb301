'use client';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { useTranslations } from 'next-intl';

/** What to say before content that may be harmful is shown; undefined when it need not be covered. */
export function useHarmWarning(harmKinds: readonly HarmKind[]): string | undefined {
  const t = useTranslations('ownWork');
  if (harmKinds.length === 0) return undefined;
  return t('judgment.harmful', { kinds: harmKinds.map((kind) => t(`harm.${kind}`)).join(', ') });
}
