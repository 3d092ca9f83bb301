'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Skeleton } from '@touchstone/ui/skeleton';
import { LoadError } from '@/features/common/load-error';
import { trpc } from '@/features/common/trpc';
import type { WordChange } from '../../common/word-changes';
import { textChanges, type ChangedBlock } from './text-changes';

interface GuidelineChangesProps {
  projectId: string;
  /** The version to compare with. */
  from: number;
  /** Whether it is the one this person read last. */
  readLast: boolean;
  current: string;
}

/** What is different in the guidelines since an earlier version. */
export function GuidelineChanges({ projectId, from, readLast, current }: GuidelineChangesProps) {
  const t = useTranslations('ownWork.changes');
  const query = useQuery({
    queryKey: ['guidelines', projectId, from],
    staleTime: Infinity,
    queryFn: () => trpc.project.guidelines.query({ projectId, version: from }),
  });
  const blocks = query.data && textChanges(query.data.body, current);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-muted">
        {t(readLast ? 'since' : 'before', { version: from })} {t('legend')}
      </p>
      <LoadError query={query} />
      {query.isPending && <Skeleton className="h-32" />}
      {query.data && !blocks && <p className="text-muted">{t('tooMuch')}</p>}
      {blocks?.every(({ kind }) => kind === 'same') && <p className="text-muted">{t('none')}</p>}
      {blocks?.some(({ kind }) => kind === 'changed') && (
        <div dir="auto" className="reading flex flex-col gap-3">
          {blocks.map((block, at) => (
            <Block key={at} block={block} isFirst={at === 0} isLast={at === blocks.length - 1} />
          ))}
        </div>
      )}
    </div>
  );
}

interface BlockProps {
  block: ChangedBlock;
  isFirst: boolean;
  isLast: boolean;
}

/** Of what stays, the paragraphs next to a change: enough to find the place. */
function Block({ block, isFirst, isLast }: BlockProps) {
  if (block.kind === 'changed') {
    return (
      <p className="whitespace-pre-wrap wrap-anywhere">
        {block.parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      </p>
    );
  }
  const { paragraphs } = block;
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  const shown = paragraphs.length === 1 ? [first] : [isFirst ? undefined : first, isLast ? undefined : last];
  const isCut = paragraphs.length > shown.filter((paragraph) => paragraph !== undefined).length;
  const lines = isCut ? [shown[0], '…', shown[1]] : shown;
  return lines.map(
    (line, at) =>
      line !== undefined && (
        <p key={at} className="whitespace-pre-wrap wrap-anywhere text-muted">
          {line}
        </p>
      ),
  );
}

/** Marked by line and by word, not by colour alone. */
function Part({ part }: { part: WordChange }) {
  const t = useTranslations('ownWork.changes');
  if (part.kind === 'same') return part.text;
  return part.kind === 'added' ? (
    <ins className="rounded-sm bg-accent-soft text-accent-ink underline decoration-2 underline-offset-2">
      <span className="sr-only">{t('added')} </span>
      {part.text}
    </ins>
  ) : (
    <del className="rounded-sm bg-sunken text-muted line-through decoration-2">
      <span className="sr-only">{t('removed')} </span>
      {part.text}
    </del>
  );
}
