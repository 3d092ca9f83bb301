import type { AttributeGroups } from '@touchstone/domain/quality/attribute-groups';
import { LEAST_GROUP } from '@touchstone/domain/quality/attribute-groups';
import type { useTranslations } from 'next-intl';
import type { FigureText } from './figure-text';
import { groupsHeldBack } from './groups-held-back';
import { markdownTable, plainCell } from './markdown-table';

const FIGURES = ['within', 'between', 'position', 'length'] as const;

/** Groups of raters by what they say of themselves, a table a question; nothing where nothing is asked. */
export function groupsMarkdown(
  t: ReturnType<typeof useTranslations<'quality.groups'>>,
  { withInterval }: FigureText,
  attributes: readonly AttributeGroups[],
): string[] {
  if (attributes.length === 0) return [];
  return [
    `## ${t('title')}`,
    t('text', { n: LEAST_GROUP }),
    ...attributes.flatMap((attribute) => [
      `### ${plainCell(attribute.question)}`,
      ...(attribute.groups.length === 0
        ? [t('few', { n: LEAST_GROUP })]
        : [table(attribute), plainCell(groupsHeldBack(t, attribute))]),
    ]),
  ];

  function table({ options, groups }: AttributeGroups): string {
    const rows = groups.map((group) => [
      plainCell(group.option === null ? t('saidNothing') : (options[group.option] ?? '')),
      t('size', { raters: group.raters, judgments: group.judgments }),
      ...FIGURES.map((figure) => {
        const coarse = group[figure];
        return coarse ? withInterval('whole', coarse.share, coarse.ci95) : '–';
      }),
    ]);
    return markdownTable([t('group'), t('sizeHead'), ...FIGURES.map((figure) => t(`head.${figure}`))], rows);
  }
}
