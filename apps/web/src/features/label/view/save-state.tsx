'use client';
import { Check, CloudOff, RefreshCw, TriangleAlert, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import type { OutboxSnapshot } from '../outbox/outbox-sender';

interface SaveStateProps {
  outbox: OutboxSnapshot;
  online: boolean;
  onShowRefused: () => void;
}

const ICONS = {
  resting: Check,
  sending: RefreshCw,
  unreachable: CloudOff,
  failing: TriangleAlert,
  signed_out: UserRound,
  other_user: UserRound,
} as const;

/** Where the judgments are: all with the server, some still here and why, some refused. */
export function SaveState({ outbox, online, onShowRefused }: SaveStateProps) {
  const t = useTranslations('label.save');
  const waiting = outbox.entries.filter(isWaiting).length;
  const refused = outbox.entries.filter(isRefused).length;
  const phase = !online ? 'unreachable' : waiting === 0 ? 'resting' : outbox.phase;
  const Icon = ICONS[phase];
  const text = waiting === 0 && !online ? t('offline') : t(phase, { waiting });
  // Said once when it changes for longer than a request takes, not at every judgment.
  const spoken = phase === 'resting' || phase === 'sending' ? '' : text;
  return (
    <div className="flex items-center gap-2">
      <span
        data-testid="save-state"
        data-phase={phase}
        data-waiting={waiting}
        className="flex items-center justify-end gap-1.5 text-sm whitespace-nowrap text-muted tabular sm:min-w-24"
      >
        <Icon className="size-4 shrink-0" aria-hidden />
        <span className={phase === 'resting' ? 'max-sm:sr-only' : undefined}>{text}</span>
      </span>
      <span role="status" aria-live="polite" className="sr-only">
        {spoken}
        {refused > 0 && ` ${t('refused', { refused })}`}
      </span>
      {refused > 0 && (
        <button
          type="button"
          onClick={onShowRefused}
          className="rounded-sm border border-danger-line bg-danger-soft px-1.5 text-sm whitespace-nowrap text-danger-ink tabular pointer-coarse:min-h-11"
        >
          {t('refused', { refused })}
        </button>
      )}
    </div>
  );
}
