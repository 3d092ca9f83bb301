'use client';
import type { AttributeGroups } from '@touchstone/domain/quality/attribute-groups';
import { LEAST_GROUP } from '@touchstone/domain/quality/attribute-groups';
import { IntervalChart } from '@touchstone/ui/interval-chart';
import { useTranslations } from 'next-intl';
import { intervalRow } from './interval-rows';
import { TooLittle } from './too-little';
import { useFigureText } from './use-figure-text';

const COIN = 0.5;
const KINDS = { agreement: ['within', 'between'], bias: ['position', 'length'] } as const;

interface GroupsChartProps {
  attribute: AttributeGroups;
  kind: keyof typeof KINDS;
}

/** The groups of one question side by side: how far they agree, or what they prefer. */
export function GroupsChart({ attribute: { question, options, groups }, kind }: GroupsChartProps) {
  const t = useTranslations('quality.groups');
  const { whole, withInterval } = useFigureText();
  const rows = KINDS[kind].flatMap((figure) =>
    groups.flatMap(({ option, raters, judgments, ...figures }) => {
      const { share, ci95 } = figures[figure] ?? { share: null, ci95: null };
      const group = option === null ? t('saidNothing') : (options[option] ?? '');
      return intervalRow(
        {
          id: `${figure}-${String(option)}`,
          label: t(figure, { group }),
          note: t('size', { raters, judgments }),
        },
        share,
        ci95,
        withInterval('whole', share, ci95),
      );
    }),
  );
  const title = t(`question.${kind}`, { question });
  if (rows.length === 0) return <TooLittle title={title} text={t('noFigures', { n: LEAST_GROUP })} />;
  return (
    <IntervalChart
      className="rounded-lg border bg-surface p-4"
      title={title}
      description={t(`about.${kind}`)}
      axisLabel={t(`axis.${kind}`)}
      domain={[0, 1]}
      format={whole}
      {...(kind === 'bias' && { reference: { value: COIN, label: t('half') } })}
      rows={rows}
    />
  );
}
