import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function JudgmentsLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="judgments">{children}</SentMessages>;
}
