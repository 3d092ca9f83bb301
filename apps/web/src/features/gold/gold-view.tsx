'use client';
import { PageHeader } from '@touchstone/ui/page-header';
import { Tabs } from '@touchstone/ui/tabs';
import { Handshake, Medal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TraineesList } from '../training/trainees-list';
import { ReviewList } from '../review/review-list';
import { CandidateCard } from './candidate-card';
import { ChecksForm } from './checks-form';
import { GoldCard } from './gold-card';
import { GoldSearch } from './gold-search';
import type { Checks, GoldCandidate, GoldItem } from './gold-types';
import { RuleForm } from './rule-form';
import { useAgreed, useGold } from './use-gold';

export interface GoldViewProps {
  projectId: string;
  /** Whether the viewer sets rates, training and rules. */
  maySet: boolean;
  items: GoldItem[];
  agreed: GoldCandidate[];
  checks: Checks;
}

/** Everything whose right answer is known, and what is done with it. */
export function GoldView({ projectId, maySet, items, agreed, checks }: GoldViewProps) {
  const t = useTranslations('gold');
  const gold = useGold(projectId, items);
  const alike = useAgreed(projectId, agreed);
  const settings = [
    {
      value: 'checks',
      label: t('tabs.checks'),
      content: (
        <>
          <ChecksForm projectId={projectId} {...checks} />
          <TraineesList projectId={projectId} />
        </>
      ),
    },
    {
      value: 'rules',
      label: t('tabs.rules'),
      content: (
        <div className="flex max-w-2xl flex-col gap-4">
          <p className="max-w-reading text-muted">{t('rules.intro')}</p>
          {checks.rules.map(({ kind, rule }) => (
            <RuleForm key={kind} projectId={projectId} kind={kind} rule={rule} />
          ))}
        </div>
      ),
    },
  ];
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Tabs
        label={t('tabs.name')}
        items={[
          {
            value: 'items',
            label: t('tabs.items'),
            aside: gold.data.length,
            content: (
              <ReviewList
                query={gold}
                label={t('items.list')}
                empty={{ icon: <Medal />, title: t('items.none.title'), text: t('items.none.text') }}
              >
                {gold.data.map((item) => (
                  <GoldCard key={item.id} projectId={projectId} item={item} />
                ))}
              </ReviewList>
            ),
          },
          {
            value: 'agreed',
            label: t('tabs.agreed'),
            aside: alike.data.length,
            content: (
              <ReviewList
                query={alike}
                label={t('agreed.list')}
                empty={{ icon: <Handshake />, title: t('agreed.none.title'), text: t('agreed.none.text') }}
              >
                {alike.data.map((each) => (
                  <CandidateCard key={each.comparisonId} projectId={projectId} candidate={each} />
                ))}
              </ReviewList>
            ),
          },
          { value: 'add', label: t('tabs.add'), content: <GoldSearch projectId={projectId} /> },
          ...(maySet ? settings : []),
        ]}
      />
    </>
  );
}
