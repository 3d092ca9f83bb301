import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function LabelLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="label">{children}</SentMessages>;
}
