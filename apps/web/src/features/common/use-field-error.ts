'use client';
import { useTranslations } from 'next-intl';

const KEYS = [
  'nameMissing',
  'nameLong',
  'nameTaken',
  'textLong',
  'emailMissing',
  'emailBad',
  'emailTaken',
  'passwordShort',
  'passwordLong',
  'passwordMissing',
  'passwordWrong',
  'overlapBad',
  'guidelinesLong',
  'lengthBad',
  'textMissing',
  'textLong',
  'editHoursBad',
  'imageHostsMany',
  'licenceMissing',
  'originMissing',
  'fileMissing',
  'fileType',
  'fileEmpty',
] as const;

type Key = (typeof KEYS)[number];

/** The words for a field's error; schemas and forms name it by its key. Texts that are no key pass as they are. */
export function useFieldError() {
  const t = useTranslations('common.fields');
  return (error: { message?: string } | undefined): string | undefined => {
    if (!error?.message) return undefined;
    return (KEYS as readonly string[]).includes(error.message) ? t(error.message as Key) : error.message;
  };
}
