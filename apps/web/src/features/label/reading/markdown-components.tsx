'use client';
import type { Element } from 'hast';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Components } from 'react-markdown';
import { ScrollRegion } from '@touchstone/ui/scroll-region';
import { CodeFrame } from './code-frame';
import { languageOf } from './markdown/highlight-code';
import { sourceText } from './markdown/source-text';
import { MarkedPassage } from './marked-passage';
import { TextImage } from './text-image';

/** How the elements that Markdown is made into are drawn, where that is not as they are. */
export const COMPONENTS: Components = {
  img: ({ src, alt }) => <TextImage src={src} alt={typeof alt === 'string' ? alt : ''} />,
  a: ({ href, children }) =>
    // A link within the text would lead to the other answer's heading as often as to its own.
    href === undefined || href === '' || href.startsWith('#') ? (
      <span>{children}</span>
    ) : (
      <a href={href} title={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ),
  pre: ({ node, children }) => <Code block={node}>{children}</Code>,
  table: ({ children }) => <TableScroll>{children}</TableScroll>,
  mark: ({ node: _, ...props }) => <MarkedPassage {...props} />,
  span: ({ node: _, ...props }) =>
    props.className === 'bidi-mark' ? <BidiMark>{props.children}</BidiMark> : <span {...props} />,
};

function Code({ block, children }: { block: Element | undefined; children?: ReactNode }) {
  const [code] = block?.children ?? [];
  const language = code?.type === 'element' ? languageOf(code) : undefined;
  return (
    <CodeFrame title={language} text={block ? sourceText(block).replace(/\n$/, '') : ''}>
      {children}
    </CodeFrame>
  );
}

function TableScroll({ children }: { children?: ReactNode }) {
  const t = useTranslations('labelReading.text');
  return (
    <ScrollRegion label={t('table')}>
      <table>{children}</table>
    </ScrollRegion>
  );
}

function BidiMark({ children }: { children?: ReactNode }) {
  const t = useTranslations('labelReading.text');
  return (
    <span className="bidi-mark" title={t('bidi')}>
      {children}
    </span>
  );
}
