import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function ReviewLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="review">{children}</SentMessages>;
}
