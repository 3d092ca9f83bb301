import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function TrainingLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="training">{children}</SentMessages>;
}
