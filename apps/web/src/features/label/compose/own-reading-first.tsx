'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { finishOwnReading, writeOwnReading } from './draft-changes';
import { changed } from './effect';
import { TextField } from './text-field';
import type { Composing } from './use-composing';

/** Whether the completions must not be seen yet. */
export const hidesCompletions = ({ scheme, draft }: Pick<Composing, 'scheme' | 'draft'>): boolean =>
  scheme.ownReading.ask !== 'off' && draft.ownReadingDone !== true;

/** In the place of the completions until the annotator's own reading is written or, where that is allowed, passed over. */
export function OwnReadingFirst({ composing }: { composing: Composing }) {
  const t = useTranslations('labelCompose');
  const { draft, scheme, disabled, missing, apply } = composing;
  const { ask, minLength } = scheme.ownReading;
  const written = draft.ownReading ?? '';
  const isWritten = !missing.some(({ question }) => question === 'ownReading');
  const isEmpty = written.trim() === '';
  const show = () => {
    if (isWritten) apply({ kind: 'draft', draft: finishOwnReading(draft), settles: true });
  };
  return (
    <section
      aria-labelledby="own-reading-title"
      className="max-h-[70%] shrink-0 overflow-y-auto border-t bg-surface"
    >
      <div className="mx-auto flex w-full max-w-[40rem] flex-col gap-3 p-4 sm:p-6">
        <h2 id="own-reading-title" className="text-title font-semibold">
          {t('ownReading.title')}
        </h2>
        <p className="text-muted">{t('ownReading.text')}</p>
        <TextField
          id="own-reading"
          label={t('ownReading.label')}
          value={written}
          least={minLength}
          rows={6}
          disabled={disabled}
          onWrite={(text) => {
            apply(changed(writeOwnReading(draft, text)));
          }}
          onSubmit={show}
        />
        <div>
          <Button
            variant="primary"
            disabled={disabled || !isWritten}
            kbd={t('submit.withControl')}
            onClick={show}
          >
            {isEmpty && ask === 'optional' ? t('ownReading.pass') : t('ownReading.show')}
          </Button>
        </div>
      </div>
    </section>
  );
}
