import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { asWritten } from './as-written';

const render = (children: string) =>
  renderToStaticMarkup(
    createElement(Markdown, {
      children,
      remarkPlugins: [remarkGfm, asWritten],
      rehypePlugins: [rehypeSanitize],
    }),
  );

describe('Markdown as it is written', () => {
  it('keeps the line breaks of plain text', () => {
    expect(render('one\ntwo\n\nthree')).toBe('<p>one<br/>\ntwo</p>\n<p>three</p>');
    expect(render('- one\n  more\n- two')).toContain('one<br/>\nmore');
  });

  it('shows HTML as text, in a line and on its own, and runs none of it', () => {
    expect(render('a <b onclick="x()">bold</b> word')).toBe(
      '<p>a &lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt; word</p>',
    );
    expect(render('<script>\nalert(1)\n</script>')).toBe(
      '<p>&lt;script&gt;<br/>\nalert(1)<br/>\n&lt;/script&gt;</p>',
    );
  });

  it('leaves code alone, and links that run something without their address', () => {
    expect(render('```\na\nb\n```')).toBe('<pre><code>a\nb\n</code></pre>');
    expect(render('[x](javascript:alert(1))')).toBe('<p><a>x</a></p>');
  });
});
