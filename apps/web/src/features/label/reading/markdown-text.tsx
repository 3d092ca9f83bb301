'use client';
import { ImageIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { ScrollRegion } from '@touchstone/ui/scroll-region';
import { asWritten } from './as-written';

const REMARK = [remarkGfm, asWritten];
const REHYPE = [rehypeSanitize];

/**
 * Markdown that somebody else wrote. Nothing in it loads or runs: HTML stays text, an image is its description, a link
 * leads out in a tab of its own that learns nothing about this one. Each paragraph runs in its own direction.
 */
export const MarkdownText = memo(function MarkdownText({ text }: { text: string }) {
  return (
    <div
      dir="auto"
      className="reading [&_:is(p,li,h1,h2,h3,h4,h5,h6,td,th,blockquote)]:[unicode-bidi:plaintext] [&_:is(pre,code)]:[direction:ltr]"
    >
      <Markdown remarkPlugins={REMARK} rehypePlugins={REHYPE} components={COMPONENTS}>
        {text}
      </Markdown>
    </div>
  );
});

const COMPONENTS: Components = {
  img: ({ alt }) => <ImageChip alt={typeof alt === 'string' ? alt : ''} />,
  a: ({ href, children }) =>
    // A link within the text would lead to the other answer's heading as often as to its own.
    href === undefined || href === '' || href.startsWith('#') ? (
      <span>{children}</span>
    ) : (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ),
  pre: ({ children }) => <CodeScroll>{children}</CodeScroll>,
  table: ({ children }) => <TableScroll>{children}</TableScroll>,
};

function ImageChip({ alt }: { alt: string }) {
  const t = useTranslations('label.text');
  return (
    <span className="inline-flex items-center gap-1.5 rounded-sm border bg-sunken px-1.5 text-sm text-muted">
      <ImageIcon className="size-3.5 shrink-0" aria-hidden />
      {alt === '' ? t('image') : t('imageOf', { alt })}
    </span>
  );
}

function CodeScroll({ children }: { children?: React.ReactNode }) {
  const t = useTranslations('label.text');
  return (
    <ScrollRegion as="pre" label={t('code')}>
      {children}
    </ScrollRegion>
  );
}

function TableScroll({ children }: { children?: React.ReactNode }) {
  const t = useTranslations('label.text');
  return (
    <ScrollRegion label={t('table')}>
      <table>{children}</table>
    </ScrollRegion>
  );
}
