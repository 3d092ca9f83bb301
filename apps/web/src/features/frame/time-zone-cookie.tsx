'use client';
import { useRouter } from 'next/navigation';
import { useTimeZone } from 'next-intl';
import { useEffect } from 'react';
import { TIME_ZONE_COOKIE } from '@/i18n/time-zone';
import { setCookie } from '../common/set-cookie';

/**
 * Tells the server this browser's time zone. Both render with the zone of the request, so they never disagree; where it is
 * not the browser's yet (a first visit, a journey) the page is asked for once more.
 */
export function TimeZoneCookie() {
  const rendered = useTimeZone();
  const router = useRouter();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (own === rendered) return;
    setCookie(TIME_ZONE_COOKIE, own);
    router.refresh();
  }, [rendered, router]);
  return null;
}
