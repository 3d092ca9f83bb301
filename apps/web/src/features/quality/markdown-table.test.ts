import { describe, expect, it } from 'vitest';
import { markdownTable, plainCell } from './markdown-table';

describe('a Markdown table', () => {
  it('keeps what people wrote in its cell, as text', () => {
    const name = 'Ada | <img src=x>\n# [x](javascript:1) *b*';
    const table = markdownTable(['Name', 'n'], [[plainCell(name), '1']]);
    expect(table.split('\n')).toHaveLength(3);
    expect(table).toContain('Ada \\| \\<img src=x\\> \\# \\[x\\]\\(javascript:1\\) \\*b\\* | 1 |');
  });
});
