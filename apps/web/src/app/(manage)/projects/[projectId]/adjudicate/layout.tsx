import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function AdjudicateLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="adjudicate">{children}</SentMessages>;
}
