import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { describe, expect, it } from 'vitest';
import { REHYPE_PLUGINS, remarkPlugins } from './pipeline';
import { prepareMath } from './prepare-math';
import { traceSource, type TracedMark } from './trace-source';

const render = (written: string, marks: readonly TracedMark[] = []) =>
  renderToStaticMarkup(
    createElement(Markdown, {
      children: prepareMath(written),
      remarkPlugins: remarkPlugins(written),
      rehypePlugins: [...REHYPE_PLUGINS, traceSource(marks)],
    }),
  );

const decoded = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** What each element shows, with the part of the source that it says it stands for. */
function traced(written: string): [shown: string, source: string][] {
  const elements = render(written).matchAll(/<span data-at="(\d+)"(?: data-to="(\d+)")?>([^<]*)<\/span>/g);
  return [...elements].map(([, at, to, text]) => {
    const shown = decoded(text ?? '');
    const start = Number(at);
    return [shown, written.slice(start, to === undefined ? start + shown.length : Number(to))];
  });
}

describe('text on the page', () => {
  it.each([
    ['plain words'],
    ['two\nlines\nlines'],
    ['an *emphasis*, a **strong _mix_** and ~~gone~~'],
    ['a [link *in* it](https://a.example "title") after a, a'],
    ['# Head\n\n- one\n  more\n- two\n  1. deep\n\n> quoted\n> quoted\n> > deeper'],
    ['| a | b |\n| - | - |\n| a | `b` |'],
    ['`one` and ``two ` ticks`` and `one`'],
    ['中文*强调*，然后 😀 emoji 😀 **👩‍👩‍👧** 完'],
    ['see https://a.example and me@a.example, then me'],
    ['a <b onclick="x">tag</b> tag\n\n<div>\nblock\n</div>'],
    ['```js\nconst a = 1;\n  return a;\n```'],
    ['- list\n\n  ```python\n  def f():\n      return "x"\n  ```\n- next'],
    ['> ~~~\n> a\n>   b\n> ~~~'],
    ['    indented\n      more'],
    ['- [ ] to do\n- [x] done'],
    ['price $5 and $10, price $5'],
  ])('says where in %j it stands', (written) => {
    const all = traced(written);
    expect(all.length).toBeGreaterThan(0);
    // The line break at the end of a block of code may not be written.
    for (const [shown, source] of all) if (shown !== '\n') expect(source).toBe(shown);
    const starts = [...render(written).matchAll(/data-at="(\d+)"/g)].map(([, at]) => Number(at));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('finds what is written otherwise than shown', () => {
    expect(traced('a \\* b &amp; c&nbsp;&#x41;')).toEqual([
      ['a ', 'a '],
      ['* b ', '* b '],
      ['&', '&amp;'],
      [' c', ' c'],
      ['\u00a0', '&nbsp;'],
      ['A', '&#x41;'],
    ]);
  });

  it('takes a formula, and a bidirectional control, as one', () => {
    const written = 'so \\(x^2\\) is\u202Eevil';
    expect(render(written)).toContain('<span data-at="3" data-to="10"><span class="math-box"');
    expect(render(written)).toContain(
      '<span data-at="13" data-to="14"><span class="bidi-mark">RLO</span></span>',
    );
    expect(traced(written).at(-1)).toEqual(['evil', 'evil']);
  });

  it('draws marks, cut where they begin and end, overlapping ones too', () => {
    const html = render('one *two* three', [
      { start: 2, end: 7, index: 0 },
      { start: 6, end: 12, index: 1 },
    ]);
    const drawn = [...html.matchAll(/data-marks="([\d ]+)"(?: data-mark-ends="([\d ]+)")?>([^<]*)/g)].map(
      ([, marks, ends, text]) => [text, marks, ends],
    );
    expect(drawn).toEqual([
      ['e ', '0', undefined],
      ['t', '0', undefined],
      ['w', '0 1', '0'],
      ['o', '1', undefined],
      [' th', '1', '1'],
    ]);
  });
});
