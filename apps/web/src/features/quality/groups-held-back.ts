import { LEAST_GROUP, type AttributeGroups } from '@touchstone/domain/quality/attribute-groups';
import type { useTranslations } from 'next-intl';

/** Which options have no group in the report, and why; nothing is known of how many chose them, or whether anybody did. */
export function groupsHeldBack(
  t: ReturnType<typeof useTranslations<'quality.groups'>>,
  { options, groups }: AttributeGroups,
): string {
  const missing = [...options.keys(), null].filter((at) => !groups.some(({ option }) => option === at));
  if (missing.length === 0) return t('allShown');
  const names = missing.map((at) => (at === null ? t('saidNothing') : (options[at] ?? '')));
  return t('heldBack', { names: names.join(t('comma')), n: LEAST_GROUP });
}
