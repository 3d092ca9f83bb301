'use client';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/**
 * Asks before a page with unsaved changes is left: by a link in it, by closing the tab or reloading. (The browser's Back
 * within the app can't be held up.)
 */
export function UnsavedGuard({ when }: { when: boolean }) {
  const t = useTranslations('common.unsaved');
  const actions = useTranslations('common.actions');
  const router = useRouter();
  const [leavingTo, setLeavingTo] = useState<string>();
  useEffect(() => {
    if (!when) return;
    const onUnload = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const to = ownPageOf(event);
      if (to === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setLeavingTo(to);
    };
    window.addEventListener('beforeunload', onUnload);
    // Before the router's own handler, which takes the click otherwise.
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [when]);
  const stay = () => {
    setLeavingTo(undefined);
  };
  return (
    <Dialog
      open={leavingTo !== undefined}
      onOpenChange={(open) => {
        if (!open) stay();
      }}
      title={t('title')}
      description={t('text')}
      closeLabel={actions('close')}
      footer={
        <>
          <Button onClick={stay}>{t('stay')}</Button>
          <Button
            variant="danger"
            onClick={() => {
              if (leavingTo !== undefined) router.push(leavingTo);
              stay();
            }}
          >
            {t('leave')}
          </Button>
        </>
      }
    />
  );
}

/** Where a plain click on a link to another page of this app leads; undefined for every other click. */
function ownPageOf(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target === '_blank' || link.hasAttribute('download')) return undefined;
  const { origin, pathname, search, hash } = new URL(link.href, location.href);
  return origin === location.origin && pathname !== location.pathname ? pathname + search + hash : undefined;
}
