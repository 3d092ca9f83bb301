'use client';

import { Menu, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { IconButton } from './icon-button';

export interface NavSheetProps {
  label: string;
  openLabel: string;
  closeLabel: string;
  children: ReactNode;
}

/** The navigation on narrow screens: a button, and a sheet that closes when a link in it is followed. */
export function NavSheet({ label, openLabel, closeLabel, children }: NavSheetProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <IconButton label={openLabel} className="-ms-2 lg:hidden">
          <Menu aria-hidden />
        </IconButton>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim lg:hidden" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 start-0 z-50 flex w-72 max-w-[calc(100vw-3rem)] animate-appear flex-col border-e bg-raised outline-none lg:hidden"
        >
          <div className="flex h-12 shrink-0 items-center justify-between ps-5 pe-2 pointer-coarse:h-14">
            <Dialog.Title className="font-semibold">{label}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label={closeLabel}>
                <X aria-hidden />
              </IconButton>
            </Dialog.Close>
          </div>
          <nav
            aria-label={label}
            className="flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-3 pt-2 pb-6"
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('a')) setOpen(false);
            }}
          >
            {children}
          </nav>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
