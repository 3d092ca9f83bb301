'use client';
import { Badge } from '@touchstone/ui/badge';
import { Card } from '@touchstone/ui/card';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { MarkdownText } from '../label/reading/markdown-text';

export interface GuidelinesCardProps {
  guidelines: string;
  version: number;
  /** Where they are edited, for who may. */
  editHref?: string;
}

/** What annotators are told. */
export function GuidelinesCard({ guidelines, version, editHref }: GuidelinesCardProps) {
  const t = useTranslations('projects.overview.guidelines');
  return (
    <Card
      title={
        <span className="flex items-center gap-2">
          {t('title')}
          <Badge className="font-normal">{t('version', { version })}</Badge>
        </span>
      }
      actions={
        editHref && (
          <LinkButton asChild size="sm">
            <Link href={editHref}>{t('edit')}</Link>
          </LinkButton>
        )
      }
    >
      {guidelines.trim() === '' ? (
        <p className="text-muted">{t(editHref ? 'emptyAdmin' : 'empty')}</p>
      ) : (
        <MarkdownText text={guidelines} />
      )}
    </Card>
  );
}
