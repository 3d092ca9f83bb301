'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { keepFocus } from './keep-focus';
import type { Composing } from './use-composing';
import { useMissingWords } from './use-missing-words';

/** What is still needed, in words, and the end of the judgment. It can be pressed early: then it shows what is missing. */
export function SubmitButton({ composing }: { composing: Composing }) {
  const t = useTranslations('labelCompose');
  const { disabled, missing, revising, scheme, urged, apply } = composing;
  const missingWords = useMissingWords(scheme);
  const needed = missing.map(missingWords).join(t('said.separator'));
  return (
    <div className="flex min-w-0 items-center justify-end gap-3 max-lg:basis-full lg:flex-4">
      <p
        id="compose-needed"
        role={urged && missing.length > 0 ? 'alert' : undefined}
        title={needed}
        className="line-clamp-2 min-w-0 flex-1 text-end text-sm text-muted"
      >
        {disabled ? '' : missing.length === 0 ? t('submit.ready') : t('submit.needed', { what: needed })}
      </p>
      <Button
        variant={missing.length === 0 ? 'primary' : 'secondary'}
        size="lg"
        kbd="⏎"
        aria-keyshortcuts="Enter"
        aria-describedby="compose-needed"
        disabled={disabled}
        onMouseDown={keepFocus}
        onClick={() => {
          apply({ kind: 'submit' });
        }}
      >
        {revising ? t('submit.save') : t('submit.submit')}
      </Button>
    </div>
  );
}
