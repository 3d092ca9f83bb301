import { expect, type Page } from '@playwright/test';
import { visitAll } from '../a11y/visit';
import { startFullInstance, type FullInstance } from '../support/full-instance';
import { latinWords } from '../support/latin-words';
import { openPage } from '../support/open-page';
import { joinProject, ORIGIN, PASSWORD } from '../support/set-up-project';
import { test } from '../support/test';

/** The same in every language: names, formats, keys, units. */
const UNIVERSAL =
  /^(Touchstone|API|JSON|lines|CSV|TRL|SHA-256|HH-RLHF|Anthropic|Markdown|UTC|GMT\+8|E-\d+|L2|nat|Ctrl|Escape|alt\+T|jsonl(\.gz)?|kB|Krippendorff|alpha|CNY)\.?$/;
/** What the data of this test is called and asks (a button says which comparison it is for), and names that have no Chinese. */
const DATA = new Set(
  `HelpSteer Pages pairs.jsonl CC0-1.0 ${ORIGIN} Olive Owner Nina Newcomer Lin owner@example.org ada@example.org
   lin@example.org nina.newcomer@example.org What about topic number then`.split(/\s+/),
);

let instance: FullInstance;
test.beforeAll(async () => {
  instance = await startFullInstance();
  await joinProject(instance.owner, instance.ids['projectId'] ?? '', 'Lin');
});
test.afterAll(() => instance.stop());

const language = (page: Page) => page.locator('html').getAttribute('lang');

async function signIn(page: Page, email: string): Promise<void> {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await expect(page).toHaveURL(/\/projects$/);
}

test('a Chinese annotator signs in, labels and finds everything in Chinese, on every device', async ({
  browser,
}, testInfo) => {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();

  await test.step('the sign-in page speaks the language of the browser, and changes it at once', async () => {
    await openPage(page, `${instance.url}/sign-in`);
    await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
    expect(await language(page)).toBe('zh-Hans');
    await page.screenshot({ path: testInfo.outputPath('sign-in.png') });
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.reload();
    expect(await language(page)).toBe('en');
    await page.getByRole('radio', { name: '简体中文' }).click();
    await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  });

  await test.step('a refused sign-in is told in Chinese', async () => {
    await page.getByLabel('邮箱').fill('lin@example.org');
    await page.getByLabel('密码').fill('not the password');
    await page.getByRole('button', { name: '登录' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '邮箱或密码不正确' })).toBeVisible();
  });

  await test.step('three comparisons are judged by keys', async () => {
    await signIn(page, 'lin@example.org');
    await page.getByRole('link', { name: 'Pages' }).first().click();
    await page.getByRole('link', { name: '开始标注' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: '开始标注' }).click(); // the guidelines come first
    for (const key of ['1', 't', 'n']) {
      const id = await page.getByTestId('pair').getAttribute('data-assignment');
      await page.keyboard.press(key);
      await expect(page.locator(`[data-assignment="${id ?? ''}"]`)).toHaveCount(0);
    }
    await expect(page.getByTestId('save-state')).toHaveAttribute('data-waiting', '0');
    await expect(page.getByTestId('save-state')).toContainText('已保存');
    await expect(page.getByRole('article', { name: '回答 A' })).toBeVisible();
    await page.screenshot({ path: testInfo.outputPath('desk.png') });
  });

  await test.step('the choice in the account menu holds in another browser that asks for English', async () => {
    const choose = async (on: Page, menu: string, name: string) => {
      await openPage(on, `${instance.url}/projects`);
      await on.getByRole('button', { name: menu }).click();
      await on.getByRole('menuitem', { name }).click();
    };
    await choose(page, '账号菜单', 'English');
    await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible();
    await choose(page, 'Account menu', '简体中文');
    await expect(page.getByRole('heading', { name: '项目' })).toBeVisible();

    const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
    await openPage(other, `${instance.url}/sign-in`);
    expect(await language(other)).toBe('en');
    await signIn(other, 'lin@example.org');
    await expect(other.getByRole('heading', { name: '项目' })).toBeVisible();
    expect(await language(other)).toBe('zh-Hans');
  });
});

test('no page says a word in English, and dates are Chinese and local', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const found: string[] = [];
  await visitAll(context, instance, async (page, route) => {
    const words = (await page.evaluate(latinWords)).filter(
      (word) => !UNIVERSAL.test(word) && !DATA.has(word),
    );
    found.push(...words.map((word) => `${route}: ${word}`));
    if (route.endsWith('/members'))
      await expect(page.getByText(/^\d{4}年\d{1,2}月\d{1,2}日$/).first()).toBeVisible();
    if (route.endsWith('/import')) await expect(page.getByText(/上传于 \d{4}年.*GMT\+8/)).toBeVisible();
  });
  expect([...new Set(found)]).toEqual([]);
});
