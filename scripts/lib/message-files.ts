import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

const MESSAGES = join(import.meta.dirname, '../../apps/web/messages');

interface MessageTree {
  [key: string]: string | MessageTree;
}

/** The files of a language, each with its messages by their whole key, `list.states.done` for instance. */
export function messageFiles(locale: string): Map<string, Map<string, string>> {
  const folder = join(MESSAGES, locale);
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const tree = JSON.parse(readFileSync(join(folder, name), 'utf8')) as MessageTree;
        return [name, new Map(flat(tree))];
      }),
  );
}

function flat(tree: MessageTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

/** What a message is given and how it uses it: `n plural`, `role select admin|other`, `why tag`; each once, sorted. */
export function messageArguments(message: string): string[] {
  return [...new Set(argumentsOf(parse(message)))].sort();
}

function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`${element.value} tag`, ...argumentsOf(element.children)];
      case TYPE.plural:
        return [`${element.value} plural`, ...insideOf(element.options)];
      case TYPE.select: {
        const cases = Object.keys(element.options).sort().join('|');
        return [`${element.value} select ${cases}`, ...insideOf(element.options)];
      }
      default:
        return [`${element.value} value`];
    }
  });
}

const insideOf = (options: Record<string, { value: MessageFormatElement[] }>) =>
  Object.values(options).flatMap(({ value }) => argumentsOf(value));

/** The cases of every plural in a message; exact numbers (`=0`) left out. */
export function pluralCases(message: string): string[][] {
  const cases: string[][] = [];
  const look = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.tag) look(element.children);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      if (element.type === TYPE.plural)
        cases.push(Object.keys(element.options).filter((name) => !name.startsWith('=')));
      for (const { value } of Object.values(element.options)) look(value);
    }
  };
  look(parse(message));
  return cases;
}
