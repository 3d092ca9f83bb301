import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** Attributes whose text a person sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'label',
  'placeholder',
  'title',
  'description',
  'text',
  'hint',
  'content',
]);
/** Single letters and signs that are the same in every language: side A and B, keys, a dash. */
const UNIVERSAL = /^[\s\d\p{P}\p{S}]*([A-Z]|Ctrl|Esc)?[\s\d\p{P}\p{S}]*$/u;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx') && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Text in JSX that a person would see and no message file holds. */
function literalTexts(path: string, text: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const report = (node: ts.Node, literal: string) => {
    if (UNIVERSAL.test(literal)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${relative(ROOT, path)}:${line + 1} ${literal.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression) &&
      !ts.isJsxAttribute(node.parent)
    ) {
      report(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value)) report(node, value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the strings of the interface', () => {
  it('stand in message files, not in components', () => {
    const files = [...sources('apps/web/src'), ...sources('packages/ui/src')];
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => literalTexts(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('are found by this test when they stand in a component', () => {
    const bad = '<p title="Say hello">Hello{"you"}<img alt={`a picture`} /> A 1 – <Kbd>T</Kbd></p>';
    expect(
      literalTexts(join(ROOT, 'x.tsx'), bad).map((found) => found.split(' ').slice(1).join(' ')),
    ).toEqual(['Say hello', 'Hello', 'you', 'a picture']);
  });
});
