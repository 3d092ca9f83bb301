'use client';
import { Check, CloudOff, RefreshCw, TriangleAlert, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import type { OutboxSnapshot } from '../outbox/outbox-sender';
import { saveSpeech, type SaveSpeech } from './save-speech';

interface SaveStateProps {
  outbox: OutboxSnapshot;
  /** Judgments given a moment ago that the browser's store has not confirmed yet. */
  unsafe: number;
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
export function SaveState({ outbox, unsafe, online, onShowRefused }: SaveStateProps) {
  const t = useTranslations('label.save');
  // What the store has not confirmed waits as well, whatever the outbox knows of it.
  const waiting = outbox.entries.filter(isWaiting).length + unsafe;
  const refused = outbox.entries.filter(isRefused).length;
  const phase = phaseShown(outbox, waiting, online);
  const Icon = ICONS[phase];
  const calm = phase === 'resting' && refused > 0 ? 'restSaved' : phase;
  const why = (chunks: ReactNode) => <span className="max-sm:sr-only">{chunks}</span>;
  const text = waiting === 0 && !online ? t('offline') : t.rich(calm, { waiting, why });
  const [before, setBefore] = useState<SaveSpeech>({ phase, troubled: false, recovered: false });
  const speech = saveSpeech(before, phase);
  if (speech !== before) setBefore(speech);
  const isTrouble = phase !== 'resting' && phase !== 'sending';
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
        {(isTrouble || speech.recovered) && text} {refused > 0 && t('refused', { refused })}
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

/** With something waiting nothing rests: it is about to be sent, or another tab sends. */
function phaseShown({ phase }: OutboxSnapshot, waiting: number, online: boolean) {
  if (!online) return 'unreachable';
  if (waiting === 0) return 'resting';
  return phase === 'resting' ? 'sending' : phase;
}
