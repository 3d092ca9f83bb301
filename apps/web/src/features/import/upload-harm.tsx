'use client';
import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import { Checkbox } from '@touchstone/ui/checkbox';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

/** Which kinds of harmful content a file may hold, as whoever imports it declares. */
export function UploadHarm({ field }: { field: UseFormRegisterReturn }) {
  const t = useTranslations('importDeclare.harm');
  const nameOf = useTranslations('harm.kind');
  const hint = useId();
  return (
    <fieldset aria-describedby={hint} className="flex min-w-0 flex-col gap-1">
      <legend className="font-semibold">{t('label')}</legend>
      <p id={hint} className="max-w-reading text-sm text-muted">
        {t('hint')}
      </p>
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-4">
        {HARM_KINDS.map((kind) => (
          <Checkbox key={kind} label={nameOf(kind)} value={kind} {...field} />
        ))}
      </div>
    </fieldset>
  );
}
