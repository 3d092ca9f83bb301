import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../packages/domain/src/user/user-preference';
import { literalTexts } from './lib/literal-texts';
import { messageArguments, messageFiles, pluralCases } from './lib/message-files';
import { usedKeys } from './lib/used-keys';

const ROOT = join(import.meta.dirname, '..');
const english = messageFiles('en');

function sources(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

describe('the strings of the interface', () => {
  it('stand in message files, not in components, schemas or hooks', () => {
    const files = sources('apps/web/src', 'packages/ui/src').filter(
      // What speaks to programs and servers in English, and the names of the languages, each in its own.
      (path) => !/apps\/web\/src\/(server|app\/api|env|i18n\/locale-names)/.test(path),
    );
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((path) =>
      literalTexts(path, readFileSync(path, 'utf8')).map(
        ({ line, text }) => `${relative(ROOT, path)}:${String(line)} ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['x.tsx', '<p title="Say hello">Hello</p>', ['Say hello', 'Hello']],
    ['x.tsx', '<p>{"you"}<img alt={`a picture`} /></p>', ['you', 'a picture']],
    ['x.tsx', '<p aria-label={"close"}>你好</p>', ['close', '你好']],
    ['x.ts', "const licences = ['MIT', 'Our own data'];", ['Our own data']],
    ['x.ts', "z.string().min(1, 'Enter a name.').max(5, 'nameLong')", ['Enter a name.']],
    ['x.ts', 'z.string().trim().max(200)', ['z.string().trim().max(200) has no message']],
    ['x.ts', 'toast(`Saved as ${name}`)', ['Saved as']],
    ['x.ts', "toast('已保存')", ['已保存']],
  ])('are found by this test when they stand in %s: %s', (path, source, texts) => {
    expect(literalTexts(path, source).map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['x.tsx', '<p className="flex gap-2">A 1 – <Kbd>T</Kbd>{t("title")}</p>'],
    ['x.ts', "throw new AppError('INVALID', 'There is no such side.')"],
    ['x.ts', "console.error('Saving failed', error)"],
    ['x.ts', "import type { A } from './a b'; const key = 'nameMissing'; key === 'ArrowDown'"],
  ])('are not seen where there are none: %s %s', (path, source) => {
    expect(literalTexts(path, source)).toEqual([]);
  });
});

describe.each(LOCALES.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const translated = messageFiles(locale);

  it('has the files and keys of English and no others', () => {
    const keys = (files: typeof english) =>
      [...files].flatMap(([name, messages]) => [...messages.keys()].map((key) => `${name} ${key}`)).sort();
    expect(keys(translated)).toEqual(keys(english));
  });

  it('is given what English is given, message by message', () => {
    const differing = [...english].flatMap(([name, messages]) =>
      [...messages].flatMap(([key, message]) => {
        const other = translated.get(name)?.get(key) ?? '';
        const [wanted, given] = [messageArguments(message), messageArguments(other)];
        return wanted.join() === given.join() ? [] : [{ name, key, wanted, given }];
      }),
    );
    expect(differing).toEqual([]);
  });

  it('leaves no message in English, empty or with punctuation of another script', () => {
    const bad = [...translated].flatMap(([name, messages]) =>
      [...messages]
        .filter(
          ([, text]) => text.trim() === '' || /\p{Script=Han} ?[,;:?!]|\p{Script=Han}\.( |$)/u.test(text),
        )
        .map(([key, text]) => `${name} ${key}: ${text}`),
    );
    expect(bad).toEqual([]);
  });
});

describe.each(LOCALES)('plurals of %s', (locale) => {
  it('have exactly the cases that its grammar has', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const bad = [...messageFiles(locale)].flatMap(([name, messages]) =>
      [...messages]
        .filter(([, text]) => pluralCases(text).some((cases) => cases.toSorted().join() !== wanted.join()))
        .map(([key]) => `${name} ${key}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('every message', () => {
  const code = sources('apps/web/src', 'packages/domain/src').map((path) => readFileSync(path, 'utf8'));
  /** As components open it: `signIn.invite.title`, of sign-in.json. */
  const namespaceOf = (file: string) =>
    file.replace('.json', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const keys = [...english].flatMap(([name, messages]) =>
    [...messages.keys()].map((key) => `${namespaceOf(name)}.${key}`),
  );

  it('is used by some component', () => {
    const used = usedKeys(keys, code);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it('that nobody uses is found', () => {
    const source = "const t = useTranslations('a.b'); t('c'); t(`d.${state}`); t('e.f')";
    expect([...usedKeys(['a.b.c', 'a.b.d.x', 'a.b.e.f', 'a.b.e.g', 'a.c', 'b.c'], [source])]).toEqual([
      'a.b.c',
      'a.b.d.x',
      'a.b.e.f',
    ]);
  });

  it('whose key comes from a variable counts as used when some source names it', () => {
    const opens = "const t = useTranslations('a'); export const label = (state: State) => t(state)";
    const names = "type State = 'open' | 'shut'";
    expect([...usedKeys(['a.open', 'a.gone'], [opens, names])]).toEqual(['a.open']);
  });
});
