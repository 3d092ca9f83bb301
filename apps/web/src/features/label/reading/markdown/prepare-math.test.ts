import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { describe, expect, it } from 'vitest';
import { REHYPE_PLUGINS, remarkPlugins } from './pipeline';
import { prepareMath, unprepared } from './prepare-math';

const render = (written: string) =>
  renderToStaticMarkup(
    createElement(Markdown, {
      children: prepareMath(written),
      remarkPlugins: remarkPlugins(written),
      rehypePlugins: REHYPE_PLUGINS,
    }),
  );

/** The formulas on the page, those on lines of their own after "!". */
const formulas = (written: string) =>
  [
    ...render(written).matchAll(
      /class="math-box( math-box-display)?".*?<annotation[^>]*>(.*?)<\/annotation>/gs,
    ),
  ].map(([, display, tex]) => `${display === undefined ? '' : '!'}${tex ?? ''}`);

describe('maths in Markdown', () => {
  it.each([
    ['$5 and $10', []],
    ['from $5 to 10$ a head', []],
    ['costs US$5, CA$7', []],
    ['$HOME/$USER', []],
    ['a $ b $ c', []],
    ['the root $\\sqrt{2}$.', ['\\sqrt{2}']],
    ['it costs $5, and $x+1$ is odd', ['x+1']],
    ['\\(a_1\\) and \\(b\\)', ['a_1', 'b']],
    ['\\[\na\n- b\n\\]', ['!\na\n- b\n']],
    ['so\n$$\nx\n= y\n$$\nholds', ['!\nx\n= y\n']],
    ['then $$x^2$$ is', ['!x^2']],
    ['lone $$ here', []],
    ['$$a\n\nb$$', []],
    ['\\$5 and $x$', ['x']],
    ['`$a$` but $b$', ['b']],
    ['```\n$a$\n```\n\\(x\\)', ['x']],
    ['```sh\necho $A $B\n```', []],
    ['a\\\\(b) c', []],
  ])('finds in %j just %j', (written, expected) => {
    expect(formulas(written)).toEqual(expected);
  });

  it('shows a dollar that starts no maths as one, in text, code, links and tables', () => {
    const html = render('**$5** and `$6`, [$7](https://a.example/?$8 "$9")\n\n| $1 | $2 |\n| - | - |');
    for (const shown of ['$5', '$6', '$7', '?$8', '$9', '>$1<', '>$2<']) expect(html).toContain(shown);
    expect(html).toMatch(/^[^\uFDD0\uFDD1]*$/);
  });

  it('keeps every character in its place', () => {
    const source = 'a \\(x\\) $5 😀 \\[\ny\n\\] `$` $z$ $$ 中文 $$';
    const prepared = prepareMath(source);
    expect(prepared).toHaveLength(source.length);
    expect(unprepared(prepared)).toBe(source.replaceAll(/\\[()[\]]/g, '$$$$'));
  });

  it.each(['$', '`', '\\(', '\\[', '$$a', '`a``', '$a\\', '```\n'])(
    'is quick with %j over and over, written to make it slow',
    (evil) => {
      const source = evil.repeat(20_000 / evil.length);
      const start = performance.now();
      expect(prepareMath(source)).toHaveLength(source.length);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
