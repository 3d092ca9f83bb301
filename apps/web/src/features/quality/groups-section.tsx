'use client';
import type { AttributeGroups } from '@touchstone/domain/quality/attribute-groups';
import { LEAST_GROUP } from '@touchstone/domain/quality/attribute-groups';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { GroupsChart } from './groups-chart';
import { groupsHeldBack } from './groups-held-back';
import { TooLittle } from './too-little';

/** How groups of raters differ, by what they say of themselves. */
export function GroupsSection({ attributes }: { attributes: readonly AttributeGroups[] }) {
  const t = useTranslations('quality.groups');
  return (
    <Section title={t('title')} description={t('text', { n: LEAST_GROUP })}>
      {attributes.length === 0 && <TooLittle title={t('noneTitle')} text={t('none', { n: LEAST_GROUP })} />}
      <div className="flex flex-col gap-6">
        {attributes.map((attribute) =>
          attribute.groups.length === 0 ? (
            <TooLittle key={attribute.id} title={attribute.question} text={t('few', { n: LEAST_GROUP })} />
          ) : (
            <div key={attribute.id}>
              <div className="grid items-start gap-6 lg:grid-cols-2">
                <GroupsChart attribute={attribute} kind="agreement" />
                <GroupsChart attribute={attribute} kind="bias" />
              </div>
              <p className="mt-2 text-sm text-muted">{groupsHeldBack(t, attribute)}</p>
            </div>
          ),
        )}
      </div>
    </Section>
  );
}
