import ts from 'typescript';

/** Attributes whose text a person sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
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
/** Words in a row, a word with a capital, or Chinese. What programs say to each other begins small or has no spaces. */
const PHRASE = /^\p{Lu}[\p{Ll}’']+([ ,.:;!?…—]+\S+)+$|\p{Script=Han}/u;
/** Checks of zod that a form may fail: without a message of ours they speak English. */
const FIELD_CHECKS = new Set(['min', 'max', 'length', 'regex', 'email', 'url', 'int']);

export interface LiteralText {
  line: number;
  text: string;
}

/**
 * Text that a person would see and no message file holds: in JSX, in the attributes of JSX, in a phrase anywhere in a
 * program, and in the checks of a form's schema. What is thrown or logged is for programmers and may be English.
 */
export function literalTexts(path: string, source: string): LiteralText[] {
  const found: LiteralText[] = [];
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const report = (node: ts.Node, text: string) => {
    if (UNIVERSAL.test(text)) return;
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    else if (ts.isStringLiteralLike(node) && (isSeen(node) || isPhrase(node))) report(node, node.text);
    else if (ts.isTemplateExpression(node) && PHRASE.test(node.head.text.trim()) && !isForProgrammers(node))
      report(node, node.head.text);
    else if (ts.isCallExpression(node) && isSilentCheck(node))
      report(node, `${node.getText()} has no message`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `{'text'}` between tags, or the value of a spoken attribute. */
function isSeen(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SPOKEN.has(parent.name.getText());
  if (!ts.isJsxExpression(parent)) return false;
  return ts.isJsxAttribute(parent.parent) ? SPOKEN.has(parent.parent.name.getText()) : true;
}

const isPhrase = (node: ts.StringLiteralLike) => PHRASE.test(node.text) && !isForProgrammers(node);

/** Within an error that is thrown, a log line or an import. */
function isForProgrammers(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isNewExpression(at) && /(Error|Exception)$/.test(at.expression.getText())) return true;
    if (ts.isCallExpression(at) && at.expression.getText().startsWith('console.')) return true;
    if (ts.isImportDeclaration(at) || ts.isLiteralTypeNode(at)) return true;
  }
  return false;
}

/** `.max(200)` of a `z.string()`: it lacks the argument that names its message. */
function isSilentCheck({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !FIELD_CHECKS.has(expression.name.text)) return false;
  const wanted = /^(email|url|int)$/.test(expression.name.text) ? 1 : 2;
  return given.length < wanted && /^z\s*\.\s*string\(/.test(expression.expression.getText());
}
