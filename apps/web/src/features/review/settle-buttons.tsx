'use client';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '../common/confirm-dialog';

/** The two decisions about a comparison that was skipped. */
export function SettleButtons({ onSettle }: { onSettle: (decision: ReportDecision) => Promise<void> }) {
  const t = useTranslations('review.skipped');
  return (
    <div className="mt-4 flex flex-wrap gap-2 border-t pt-4">
      <ConfirmDialog
        trigger={<Button>{t('keep')}</Button>}
        title={t('keep')}
        text={t('keepText')}
        confirmLabel={t('keep')}
        tone="primary"
        onConfirm={() => onSettle('keep')}
      />
      <ConfirmDialog
        trigger={<Button variant="danger">{t('withhold')}</Button>}
        title={t('withhold')}
        text={t('withholdText')}
        confirmLabel={t('withhold')}
        onConfirm={() => onSettle('withhold')}
      />
    </div>
  );
}
