import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { describe, expect, it } from 'vitest';
import { REHYPE_PLUGINS, remarkPlugins } from './pipeline';
import { isTooTangled } from './is-too-tangled';
import { prepareMath } from './prepare-math';

const render = (written: string) =>
  renderToStaticMarkup(
    createElement(Markdown, {
      children: prepareMath(written),
      remarkPlugins: remarkPlugins(written),
      rehypePlugins: REHYPE_PLUGINS,
    }),
  );

/** Every tag of the page, without the text between them. */
const tags = (html: string) => html.match(/<[^>]*>/g)?.join('') ?? '';

describe('Markdown that nobody vouches for', () => {
  it.each([
    '<script>x()</script>',
    '<img src=x onerror=x()>',
    '<svg onload=x()><script>x()</script></svg>',
    '<style>body{display:none}</style><div style="position:fixed">over</div>',
    '<iframe srcdoc="<script>x()</script>"></iframe>',
    '[a](javascript:x()) [b](JaVaScript:x()) [c](&#106;avascript:x()) <javascript:x()>',
    '[d](data:text/html,x) [e](vbscript:x()) [f](file:///etc/passwd)',
    '![g](javascript:x()) ![h](data:image/svg+xml,x)',
    '[i](https://example.org \'a" onmouseover="x()\')',
    '$\\href{javascript:x()}{y}$ $\\url{javascript:x()}$ $\\includegraphics{https://example.org/z.png}$',
    '$\\htmlId{top}{x}$ $\\htmlClass{fixed}{y}$ $\\htmlStyle{position:fixed}{z}$ $\\htmlData{a=b}{w}$',
    '$\\text{<img src=x onerror=x()>}$',
    '```"><img/src=x/onerror=x()>\ncode\n```',
    '```mermaid\nclick A "javascript:x()"\n```',
  ])('leaves nothing to run, load or cover: %s', (written) => {
    const shown = tags(render(written));
    expect(shown).not.toMatch(
      /<(?:script|svg|style|iframe|object|embed|form|base|link|meta|video|audio)\b(?! xmlns)/i,
    );
    expect(shown.replaceAll(/="[^"]*"/g, '=')).not.toMatch(/\son\w+=/i);
    expect(shown).not.toMatch(/(?:href|src)="(?:javascript|data|vbscript|file):/i);
    expect(shown).not.toMatch(/position:\s*fixed|class="[^"]*\bfixed\b|id="top"/);
  });

  it('gives out no id, which another answer or the page itself may have', () => {
    const html = render('# content\n\nA note[^1] and [^2]\n\n[^1]: one\n[^2]: two\n\n$\\htmlId{top}{x}$');
    expect(html).toContain('one');
    expect(html).not.toMatch(/\s(?:id|name)=/);
  });

  it('shows bidirectional controls by name and obeys none, in prose, code, links and titles', () => {
    const html = render(
      'a\u202Eb `c\u2066d` [e\u202Df](https://example.org "g\u202Eh")\n\n```js\n"i\u2069"\n```',
    );
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    for (const name of ['RLO', 'LRI', 'LRO', 'PDI'])
      expect(html).toContain(`<span class="bidi-mark">${name}</span>`);
    expect(html).toContain('title="gh"');
  });

  it('colours code whose language it knows, by classes alone', () => {
    expect(render('```js\nconst a = 1;\n```')).toContain('<span class="hljs-keyword">const</span>');
    expect(render('```nonsense\nconst a = 1;\n```')).toContain(
      '<code class="language-nonsense">const a = 1;',
    );
    expect(render('```__proto__\nx\n```')).toContain('x');
    expect(tags(render('```js\nconst a = "b";\n```'))).not.toContain('style=');
  });
});

describe('text that is too tangled to format', () => {
  it.each([
    '> '.repeat(4_000),
    '['.repeat(4_000),
    '*_'.repeat(4_000),
    '![a]('.repeat(4_000),
    '- '.repeat(4_000),
  ])('is found: %#', (text) => {
    expect(isTooTangled(text)).toBe(true);
  });

  it.each([
    'plain words '.repeat(5_000),
    '- **bold** and *em* `code` [link](https://example.org)\n'.repeat(300),
    '| a | b |\n| - | - |\n' + '| `x` | $y$ |\n'.repeat(300),
    '> quoted\n'.repeat(500),
    '-'.repeat(200),
    '*'.repeat(80),
    '='.repeat(500),
    '```\n' + 'if (a[i][j] > b[(i + 1)]) { c(d(e(f))) }\n'.repeat(300) + '```',
  ])('is not what people and models write: %#', (text) => {
    expect(isTooTangled(text)).toBe(false);
  });

  it.each([
    '*a ',
    '[a](',
    '<a ',
    '`a``',
    '| a ',
    '- a\n  ',
    'a_b_',
    '&amp;',
    '~~a',
    '[^1]: a\n\n',
    '$a',
    '\\(a',
  ])('leaves only what is formatted soon: %j over and over', (unit) => {
    const text = unit.repeat(10_000 / unit.length);
    const start = performance.now();
    if (!isTooTangled(text)) render(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
