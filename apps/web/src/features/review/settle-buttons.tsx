'use client';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';

interface SettleButtonsProps {
  /** Who gets the comparison again when it is handed out again. */
  keepText: string;
  settle: (decision: ReportDecision) => Promise<unknown>;
}

/** The two decisions about a comparison that was reported or skipped. */
export function SettleButtons({ keepText, settle }: SettleButtonsProps) {
  const t = useTranslations('review.settle');
  const decide = async (decision: ReportDecision) => {
    await settle(decision);
    toast.success(t(decision === 'keep' ? 'kept' : 'withheld'));
  };
  return (
    <div className="mt-4 flex flex-wrap gap-2 border-t pt-4">
      <ConfirmDialog
        trigger={<Button>{t('keep')}</Button>}
        title={t('keep')}
        text={keepText}
        confirmLabel={t('keep')}
        tone="primary"
        onConfirm={() => decide('keep')}
      />
      <ConfirmDialog
        trigger={<Button variant="danger">{t('withhold')}</Button>}
        title={t('withhold')}
        text={t('withholdText')}
        confirmLabel={t('withhold')}
        onConfirm={() => decide('withhold')}
      />
    </div>
  );
}
