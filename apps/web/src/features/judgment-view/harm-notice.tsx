'use client';
import { Button } from '@touchstone/ui/button';
import { Eye } from 'lucide-react';
import { useTranslations } from 'next-intl';

interface HarmNoticeProps {
  /** What the content may hold, in words: `useHarmWarning`. */
  warning: string;
  onReveal: () => void;
}

/** In place of content that may harm, until it is asked for. */
export function HarmNotice({ warning, onReveal }: HarmNoticeProps) {
  const t = useTranslations('ownWork.judgment');
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border bg-sunken p-4">
      <p className="max-w-reading">{warning}</p>
      <Button icon={<Eye aria-hidden />} onClick={onReveal}>
        {t('reveal')}
      </Button>
    </div>
  );
}
