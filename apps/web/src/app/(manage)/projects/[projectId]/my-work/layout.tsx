import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function OwnWorkLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="ownWork">{children}</SentMessages>;
}
