'use client';
import { IMPORT_FORMATS, type ImportFormat } from '@touchstone/domain/import/import-format';
import { Field } from '@touchstone/ui/field';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { Recognised } from './use-recognised';

export interface UploadFormatProps extends ComponentProps<'select'> {
  value: ImportFormat | 'auto';
  recognised: Recognised;
}

/** How the file is read: by what its first row shows, which is said here, or as somebody chooses. */
export function UploadFormat({ value, recognised, ...select }: UploadFormatProps) {
  const t = useTranslations('importDeclare.format');
  const auto =
    recognised === null
      ? t('auto')
      : recognised === 'unknown'
        ? t('unknown')
        : t('recognised', { format: t(recognised) });
  return (
    <Field
      label={t('label')}
      hint={value === 'auto' && recognised === 'unknown' && t('unknownHint')}
      className="md:col-span-2"
    >
      <Select
        {...select}
        value={value}
        options={[
          { value: 'auto', label: auto },
          ...IMPORT_FORMATS.map((format) => ({ value: format, label: t(format) })),
        ]}
      />
    </Field>
  );
}
