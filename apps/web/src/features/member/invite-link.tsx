'use client';
import { Button } from '@touchstone/ui/button';
import { CopyField } from '@touchstone/ui/copy-field';
import { useTranslations } from 'next-intl';

export interface InviteLinkProps {
  token: string;
  onAnother: () => void;
  onDone: () => void;
}

/** The link as it is sent, with the address under which this browser reaches the instance. */
export function InviteLink({ token, onAnother, onDone }: InviteLinkProps) {
  const t = useTranslations('members.invites.dialog');
  const actions = useTranslations('common.actions');
  return (
    <div className="flex flex-col gap-4">
      <CopyField
        label={t('link')}
        value={`${window.location.origin}/link/${token}`}
        copyLabel={actions('copy')}
        copiedLabel={actions('copied')}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onAnother}>{t('another')}</Button>
        <Button variant="primary" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
