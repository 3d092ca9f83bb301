import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function ModelsLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="models">{children}</SentMessages>;
}
