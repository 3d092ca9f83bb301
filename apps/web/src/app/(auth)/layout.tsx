import type { ReactNode } from 'react';
import { SentMessages } from '@/i18n/sent-messages';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <SentMessages with="auth">{children}</SentMessages>;
}
