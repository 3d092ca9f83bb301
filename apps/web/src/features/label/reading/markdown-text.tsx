'use client';
import { memo, useMemo } from 'react';
import Markdown from 'react-markdown';
import { COMPONENTS } from './markdown-components';
import { REHYPE_PLUGINS, remarkPlugins } from './markdown/pipeline';
import { prepareMath } from './markdown/prepare-math';
import { traceSource, type TracedMark } from './markdown/trace-source';
import 'katex/dist/katex.min.css';
import './markdown.css';

interface MarkdownTextProps {
  text: string;
  /** Passages to mark; given, every text on the page says where in `text` it stands. */
  marks?: readonly TracedMark[] | undefined;
}

/**
 * Markdown that somebody else wrote. Nothing in it loads or runs: HTML stays text, an image comes through our own proxy or
 * not at all, a link leads out in a tab of its own that learns nothing about this one. Each paragraph runs in its own
 * direction. All of it, colours and formulas too, is done in this one rendering.
 */
export const MarkdownText = memo(function MarkdownText({ text, marks }: MarkdownTextProps) {
  const remark = useMemo(() => remarkPlugins(text), [text]);
  const rehype = useMemo(() => (marks ? [...REHYPE_PLUGINS, traceSource(marks)] : REHYPE_PLUGINS), [marks]);
  return (
    <div dir="auto" className="reading markdown">
      <Markdown remarkPlugins={remark} rehypePlugins={rehype} components={COMPONENTS}>
        {prepareMath(text)}
      </Markdown>
    </div>
  );
});
