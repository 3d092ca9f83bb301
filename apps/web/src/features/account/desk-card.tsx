'use client';
import { Card } from '@touchstone/ui/card';
import { Switch } from '@touchstone/ui/switch';
import { useTranslations } from 'next-intl';
import { usePreference } from './use-preference';

/** How somebody wants to work at the desk, in every project and on every device. */
export function DeskCard() {
  const t = useTranslations('account.desk');
  const { preference, change } = usePreference();
  const { autoAdvance = true, blurHarmful = true } = preference.desk ?? {};
  return (
    <Card title={t('title')}>
      <div className="flex max-w-reading flex-col gap-3">
        <Switch
          label={t('autoAdvance')}
          hint={t('autoAdvanceHint')}
          checked={autoAdvance}
          onCheckedChange={(on) => {
            change({ desk: { autoAdvance: on } });
          }}
        />
        <Switch
          label={t('blurHarmful')}
          hint={t('blurHarmfulHint')}
          checked={blurHarmful}
          onCheckedChange={(on) => {
            change({ desk: { blurHarmful: on } });
          }}
        />
      </div>
    </Card>
  );
}
