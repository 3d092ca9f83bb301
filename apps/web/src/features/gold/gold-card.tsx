'use client';
import { Badge } from '@touchstone/ui/badge';
import { Button } from '@touchstone/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';
import { ReviewedComparison } from '../review/reviewed-comparison';
import { WHOLE_PERCENT } from '../common/percent';
import type { GoldItem } from './gold-types';
import { excerptOf } from './excerpt-of';
import { useAnswerWords } from './use-answer-words';
import { useAfterGold } from './use-gold';

/** Answers after which an item that most people miss asks for a look. */
const ENOUGH = 5;

/** One gold item: its answer, who saw it, and how well it was answered. */
export function GoldCard({ projectId, item }: { projectId: string; item: GoldItem }) {
  const t = useTranslations('gold');
  const words = useAnswerWords();
  const after = useAfterGold(projectId);
  const { answer, alternatives, explanation, comparison, accuracy, exposures, raters } = item;
  const isMissed = accuracy.n >= ENOUGH && accuracy.right * 2 < accuracy.n;
  return (
    <li className="rounded-lg border bg-surface p-4">
      <div className="flex flex-wrap items-baseline gap-2">
        <span className="font-semibold">{t('items.right', { answer: words(answer) })}</span>
        <Badge>{t(`use.${item.use}`)}</Badge>
        <span className="text-sm text-muted">{t(`origin.${item.origin}`)}</span>
        {item.retiredAt !== null && <Badge tone="warning">{t('items.retired')}</Badge>}
      </div>
      {alternatives.length > 0 && (
        <p className="text-sm text-muted">
          {t('items.alternatives', { answers: alternatives.map(words).join(', ') })}
        </p>
      )}
      <p dir="auto" className="mt-2 line-clamp-2 max-w-reading wrap-anywhere">
        {comparison.harmKinds.length === 0 && excerptOf(comparison.prompt)}
      </p>
      <p dir="auto" className="mt-1 max-w-reading text-muted whitespace-pre-wrap wrap-anywhere">
        {explanation}
      </p>
      {item.use === 'check' && (
        <p className="mt-2 text-sm text-muted tabular">{t('items.exposures', { exposures, raters })}</p>
      )}
      <p className="text-sm text-muted tabular">
        <Accuracy accuracy={accuracy} />
      </p>
      {isMissed && <p className="mt-1 text-sm font-semibold text-warning-ink">{t('items.suspicious')}</p>}
      <ReviewedComparison content={comparison} />
      {item.retiredAt === null && (
        <div className="mt-4 border-t pt-4">
          <ConfirmDialog
            trigger={<Button>{t('items.retire')}</Button>}
            title={t('items.retire')}
            text={t('items.retireText')}
            confirmLabel={t('items.retire')}
            onConfirm={async () => {
              await trpc.gold.retire.mutate({ projectId, goldId: item.id });
              toast.success(t('items.retireDone'));
              await after();
            }}
          />
        </div>
      )}
    </li>
  );
}

function Accuracy({ accuracy: { right, n, interval } }: Pick<GoldItem, 'accuracy'>) {
  const t = useTranslations('gold.items');
  const format = useFormatter();
  if (interval === null) return t('unanswered');
  const [low, high] = interval.map((share) => format.number(share, WHOLE_PERCENT));
  return t('accuracy', { right, n, low: low ?? '', high: high ?? '' });
}
