import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function SchemeLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="scheme">{children}</SentMessages>;
}
