'use client';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useStayOffline } from './use-stay-offline';

/** A link out of the desk, which stays where it is without a network and says why. */
export function OnlineLink(props: Omit<ComponentProps<typeof Link>, 'onClick'>) {
  const stays = useStayOffline();
  return (
    <Link
      {...props}
      onClick={(event) => {
        if (stays()) event.preventDefault();
      }}
    />
  );
}
