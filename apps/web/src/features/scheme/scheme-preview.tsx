'use client';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Segmented } from '@touchstone/ui/segmented';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ARITY_OF_KIND, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { trpc } from '../common/trpc';
import { DeskKeysProvider } from '../label/keys/desk-keys-context';
import { PreviewDesk } from './preview-desk';
import { useExampleComparison } from './use-example-comparison';

export interface SchemePreviewProps {
  projectId: string;
  scheme: LabelScheme;
}

/** The desk as annotators will have it under a scheme, to try: nothing done here is stored. */
export function SchemePreview({ projectId, scheme }: SchemePreviewProps) {
  const t = useTranslations('scheme.preview');
  const [source, setSource] = useState<'example' | 'real'>('example');
  const [round, setRound] = useState(0);
  const example = useExampleComparison(scheme.kind);
  const real = useQuery({
    queryKey: ['scheme-example', projectId, scheme.kind],
    enabled: source === 'real',
    staleTime: Infinity,
    queryFn: () => trpc.scheme.example.query({ projectId, ...ARITY_OF_KIND[scheme.kind] }),
  });
  const comparison = (source === 'real' ? real.data : undefined) ?? example;
  return (
    <section
      aria-label={t('title')}
      className="flex min-w-0 flex-col gap-3 xl:sticky xl:top-18 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold">{t('title')}</h2>
        <div className="flex flex-wrap items-center gap-2">
          <Segmented
            label={t('content')}
            value={source}
            onValueChange={setSource}
            options={[
              { value: 'example', label: t('example') },
              { value: 'real', label: t('real') },
            ]}
          />
          <Button
            onClick={() => {
              setRound(round + 1);
            }}
          >
            {t('reset')}
          </Button>
        </div>
      </div>
      <p className="max-w-reading text-sm text-muted">
        {source === 'real' && real.data === null ? t('noReal') : t('hint')}
      </p>
      <DeskKeysProvider>
        <PreviewDesk
          // Another comparison, or a fresh start, forgets what was said.
          key={`${String(round)} ${comparison === example ? 'example' : 'real'} ${scheme.kind}`}
          scheme={scheme}
          comparison={comparison}
        />
      </DeskKeysProvider>
    </section>
  );
}
