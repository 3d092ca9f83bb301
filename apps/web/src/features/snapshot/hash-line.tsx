'use client';
import { CopyButton } from '@touchstone/ui/copy-button';
import { useTranslations } from 'next-intl';

const SHOWN = 12;

export interface HashLineProps {
  sha256: string;
  /** Of what it is the hash, for the name of the button. */
  of: string;
}

/** A SHA-256 by its beginning, and a button that copies the whole of it. */
export function HashLine({ sha256, of }: HashLineProps) {
  const t = useTranslations('snapshots');
  return (
    <span className="inline-flex items-center gap-1">
      <code className="font-mono text-sm" title={sha256} data-sha256={sha256}>
        {sha256.slice(0, SHOWN)}…
      </code>
      <CopyButton
        value={sha256}
        copyLabel={t('copy')}
        copiedLabel={t('copied')}
        variant="quiet"
        size="sm"
        aria-label={t('copyHash', { of })}
      />
    </span>
  );
}
