import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function QualityLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="quality">{children}</SentMessages>;
}
