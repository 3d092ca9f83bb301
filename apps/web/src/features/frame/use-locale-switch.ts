'use client';
import type { Locale } from '@touchstone/domain/user/user-preference';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { LOCALE_COOKIE } from '@/i18n/locale-cookie';
import { usePreferenceOwner } from '../account/preference-context';
import { setCookie } from '../common/set-cookie';
import { trpc } from '../common/trpc';
import { useErrorText } from '../common/use-error-text';

/** Changes the language of this browser and, when somebody is signed in, of their account; the page follows at once. */
export function useLocaleSwitch(): { busy: boolean; switchTo: (locale: Locale) => void } {
  const owner = usePreferenceOwner();
  const router = useRouter();
  const errorText = useErrorText();
  const [busy, start] = useTransition();
  const switchTo = (locale: Locale) => {
    start(async () => {
      setCookie(LOCALE_COOKIE, locale);
      try {
        if (owner) await trpc.account.changePreference.mutate({ locale });
      } catch (error) {
        toast.error(errorText(error));
      }
      router.refresh();
    });
  };
  return { busy, switchTo };
}
