import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfflineDesk } from '@/features/label/offline/offline-desk';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('label'))('title'), robots: { index: false } };
}

/** What the service worker keeps and serves in place of a labelling page without a network. It is the same for everybody. */
export default function DeskShellPage() {
  return <OfflineDesk />;
}
