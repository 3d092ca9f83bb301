'use client';
import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { useKeyOf } from '../keys/desk-keys-context';

interface ReviewNoteProps {
  /** What was said, in words; undefined when the server refused it. */
  earlier: string | undefined;
  /** The last thing done was a skip, which stays. */
  passedSkip: boolean;
  onKeep: () => void;
}

/** Over a pair that is looked at again: what was said, and how to leave it at that. */
export function ReviewNote({ earlier, passedSkip, onKeep }: ReviewNoteProps) {
  const t = useTranslations('label.review');
  const key = useKeyOf('keep');
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-b bg-accent-soft px-4 py-2 text-accent-ink">
      <p className="flex min-w-0 items-center gap-2">
        <Undo2 className="size-4 shrink-0" aria-hidden />
        <span>
          {passedSkip && `${t('passedSkip')} `}
          {earlier === undefined ? t('refused') : t('said', { answer: earlier })}
        </span>
      </p>
      <Button size="sm" kbd={key} onClick={onKeep}>
        {t('keep')}
      </Button>
    </div>
  );
}
