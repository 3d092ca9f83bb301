import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function GoldLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="gold">{children}</SentMessages>;
}
