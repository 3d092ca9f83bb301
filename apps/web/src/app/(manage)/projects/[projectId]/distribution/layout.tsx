import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function DistributionLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="distribution">{children}</SentMessages>;
}
