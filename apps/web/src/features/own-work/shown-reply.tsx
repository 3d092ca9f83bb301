'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { MarkdownText } from '../label/reading/markdown-text';
import type { OwnQuestion } from './own-work-types';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';

interface ShownReplyProps {
  reply: string;
  repliedAt: string;
  /** What it said before it was corrected, oldest first. */
  earlier: OwnQuestion['earlierReplies'];
}

/** A reviewer's reply; one that was corrected says so, and what it said before. */
export function ShownReply({ reply, repliedAt, earlier }: ShownReplyProps) {
  const t = useTranslations('ownWork.questions');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const moment = (at: string) => format.dateTime(new Date(at), { ...MOMENT, timeZone });
  return (
    <div className="border-s-2 border-accent-line ps-3">
      <p className="text-sm text-muted tabular">
        {t(earlier.length === 0 ? 'reply' : 'corrected', { at: moment(repliedAt) })}
      </p>
      <MarkdownText text={reply} />
      {earlier.length > 0 && (
        <details className="mt-2 text-sm text-muted">
          <summary className="w-fit cursor-pointer">{t('before', { n: earlier.length })}</summary>
          <ol className="mt-2 flex flex-col gap-3">
            {earlier.map(({ reply: said, at }) => (
              <li key={at}>
                <p className="tabular">{t('reply', { at: moment(at) })}</p>
                <MarkdownText text={said} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
