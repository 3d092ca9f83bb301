import ts from 'typescript';

/** What one source file asks of the messages. */
interface Asked {
  namespaces: string[];
  /** Everything in quotes, and what a template can become. */
  literals: Set<string>;
  templates: RegExp[];
  /** Whether some call names its key by a variable. */
  indirect: boolean;
}

/**
 * Which of `keys` (`namespace.key`) some source may use. A key is used when a file that opens its namespace names the rest
 * of it, as it is or by a template such as `states.${state}`; where a key comes from a variable, any source may name it.
 */
export function usedKeys(keys: readonly string[], sources: readonly string[]): Set<string> {
  const asked = sources.map(askedBy);
  const everywhere = new Set(asked.flatMap(({ literals }) => [...literals]));
  const uses = (file: Asked, rest: string) =>
    file.literals.has(rest) ||
    file.templates.some((template) => template.test(rest)) ||
    (file.indirect && rest.split('.').every((part) => everywhere.has(part)));
  return new Set(
    keys.filter((key) =>
      asked.some((file) =>
        file.namespaces.some(
          (namespace) => key.startsWith(`${namespace}.`) && uses(file, key.slice(namespace.length + 1)),
        ),
      ),
    ),
  );
}

function askedBy(source: string): Asked {
  const asked: Asked = { namespaces: [], literals: new Set(), templates: [], indirect: false };
  // What is bound to `useTranslations(…)`, and `t`, as parameters that take one are called.
  const translators = new Set(['t']);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) asked.literals.add(node.text);
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) asked.literals.add(node.name.text);
    else if (ts.isTemplateExpression(node)) asked.templates.push(patternOf(node));
    else if (ts.isTypeQueryNode(node) && /^(use|get)Translations$/.test(node.exprName.getText())) {
      // A function that is given its translator says in the type which namespace that opens.
      const [namespace] = node.typeArguments ?? [];
      if (namespace && ts.isLiteralTypeNode(namespace) && ts.isStringLiteralLike(namespace.literal))
        asked.namespaces.push(namespace.literal.text);
    } else if (ts.isVariableDeclaration(node) && node.initializer?.getText().includes('Translations('))
      for (const name of node.name.getText().match(/\w+/g) ?? []) translators.add(name);
    else if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const [name = ''] = node.expression.getText().split('.');
      if (first && /^(use|get)Translations$/.test(name) && ts.isStringLiteralLike(first))
        asked.namespaces.push(first.text);
      else if (
        first &&
        translators.has(name) &&
        !ts.isStringLiteralLike(first) &&
        !ts.isTemplateExpression(first)
      )
        asked.indirect = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return asked;
}

function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rest = templateSpans.map(({ literal }) => `[\\w.-]+${escape(literal.text)}`).join('');
  return new RegExp(`^${escape(head.text)}${rest}$`);
}
