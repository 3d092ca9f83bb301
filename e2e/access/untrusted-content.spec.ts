import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { findEscapes } from '../support/find-escapes';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { openAs } from '../support/open-as';
import { importText, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';
import { watchPage, type Watched } from '../support/watch-page';
import { untrustedCorpus, type Attempt } from './untrusted-corpus';

let instance: Instance;
let owner: HttpSession;
let canary: Server;
/** What the canary heard: nothing, if all is well. */
const heard: string[] = [];
let corpus: Attempt[];

test.beforeAll(async () => {
  canary = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
  corpus = untrustedCorpus(`http://127.0.0.1:${String((canary.address() as AddressInfo).port)}`);
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(async () => {
  canary.close();
  await instance.stop();
});

/** What the desk itself asks for. */
const isOurs = (url: URL) =>
  url.origin === instance.url &&
  /^\/(_next\/static\/|api\/trpc\/|api\/auth\/|sign-in$|icon\.svg$|projects(\/[0-9a-f-]{36}(\/label|\/my-work)?)?$|desk-shell$|sw\.js$|manifest\.webmanifest$)/.test(
    url.pathname,
  );

/** A project whose every comparison shows one attempt as prompt, and the same as one of its two answers. */
async function projectOf(attempts: readonly Attempt[]): Promise<string> {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Untrusted' });
  const lines = attempts.map(({ name, text, turns = [] }) => {
    // A megabyte twice is no more of an attempt than once.
    const asked = { role: 'user', content: `${name}\n\n${text.length > 100_000 ? '' : text}` };
    const row = {
      prompt: [asked, ...turns],
      completions: [turns.length > 0 ? turns : text, `plain beside ${name}`],
    };
    return JSON.stringify(row);
  });
  const { added } = await importText(owner, projectId, lines.join('\n'));
  expect(added).toBe(attempts.length);
  return projectId;
}

async function openDesk(page: Page, projectId: string): Promise<void> {
  await openAs(page, instance.url, 'owner@example.org', `/projects/${projectId}/label`);
  await expect(page.getByTestId('pair')).toBeVisible();
  await page.keyboard.press('Escape');
}

async function expectQuiet(watched: Watched, doing: string): Promise<void> {
  expect.soft(watched.foreign, `asked for while ${doing}`).toEqual([]);
  expect.soft(watched.ran, `ran while ${doing}`).toEqual([]);
  expect.soft(await watched.stopped(), `stopped by the policy while ${doing}`).toEqual([]);
}

/** Which attempt is on the desk, by the name beside it. */
async function attemptShown(page: Page): Promise<string> {
  const texts = await page.getByRole('article').allTextContents();
  return texts.map((text) => /plain beside (.*)$/.exec(text)?.[1]).find((name) => name !== undefined) ?? '';
}

for (const [width, height] of [
  [1280, 800],
  [375, 740],
] as const) {
  test(`at ${String(width)} px, nothing that an answer contains runs, loads or leaves its card`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const watched = await watchPage(page, isOurs);
    const projectId = await projectOf(corpus);
    await openDesk(page, projectId);
    const seen = new Set<string>();
    while (seen.size < corpus.length) {
      const id = (await page.getByTestId('pair').getAttribute('data-assignment')) ?? '';
      const name = await attemptShown(page);
      seen.add(name);
      for (const top of [0, 400]) {
        const reached = await page.getByTestId('pair').evaluate((pane, to) => {
          pane.scrollTop = to;
          return pane.scrollTop;
        }, top);
        // A short one is all in sight from the start.
        if (top > 0 && reached === 0) break;
        expect.soft(await findEscapes(page), `${name}, scrolled to ${String(top)}`).toEqual([]);
      }
      // What would run when a pointer passes over it, or when it gets the focus.
      for (const link of (await page.locator('article a, article [tabindex]').all()).slice(0, 6)) {
        await link.dispatchEvent('mouseover');
        await link.focus();
      }
      // The page's own labels and links go by ids.
      expect.soft(await page.locator('.markdown [id], .markdown [name]').count(), `ids of ${name}`).toBe(0);
      await expectQuiet(watched, `showing “${name}”`);
      await page.keyboard.press('t');
      await expect(page.locator(`[data-assignment="${id}"]`)).toHaveCount(0);
    }
    expect([...seen].sort()).toEqual(corpus.map(({ name }) => name).sort());
    expect(heard).toEqual([]);
    expect(await page.title()).not.toContain('Taken over');
  });
}

test('a link leads nowhere but to the web, in a tab that learns nothing', async ({ page }) => {
  const projectId = await projectOf(corpus.filter(({ text }) => text.length < 5_000 && text.includes('](')));
  await openDesk(page, projectId);
  let links = 0;
  while ((await page.getByTestId('pair').count()) > 0) {
    const id = (await page.getByTestId('pair').getAttribute('data-assignment')) ?? '';
    for (const link of await page.locator('[data-testid=pair] a').all()) {
      links += 1;
      expect(await link.evaluate((element: HTMLAnchorElement) => element.protocol)).toMatch(
        /^(https?|mailto|xmpp|ircs?):$/,
      );
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
      expect(await link.getAttribute('target')).toBe('_blank');
    }
    await page.keyboard.press('t');
    await expect(page.locator(`[data-assignment="${id}"]`)).toHaveCount(0);
    await expect(page.getByTestId('pair').or(page.getByRole('button', { name: 'Look again' }))).toBeVisible();
  }
  expect(links).toBeGreaterThan(5);
});

test('a megabyte stays usable: its beginning at once, all of it as plain text', async ({ page }) => {
  const megabyte = corpus.filter(({ name }) => name === 'a megabyte');
  await openDesk(page, await projectOf(megabyte));
  const all = page.getByRole('button', { name: 'Show all as plain text' });
  await expect(page.getByText(/The first [\d,]+ of 1,[\d,]+ characters\./)).toBeVisible();
  const start = Date.now();
  await all.click();
  await expect(page.getByRole('button', { name: 'Show the beginning only' })).toBeVisible();
  await page.keyboard.press('End');
  expect(Date.now() - start).toBeLessThan(10_000);
  const shown = await page.locator('article .plain-text').evaluate((element) => element.textContent);
  expect(shown.trim()).toBe(megabyte[0]?.text.trim());
});

test('this test would notice: what loads, runs or gets out is reported', async ({ page }) => {
  const watched = await watchPage(page, isOurs);
  await openDesk(page, await projectOf(corpus.slice(0, 1)));
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/noticed.png';
    const script = document.createElement('div');
    script.setAttribute('onclick', "ran('handler')");
    const style = 'position:fixed;left:0;top:0;width:90px;height:90px;z-index:99';
    const box = document.createElement('div');
    box.setAttribute('style', style);
    document.querySelector('article')?.append(image, script);
    script.click();
    const card = document.querySelector('article');
    card?.setAttribute('style', 'contain: none');
    card?.append(box);
    (window as unknown as { ran: (what: string) => void }).ran('called');
  });
  await expect
    .poll(async () => (await watched.stopped()).map((stop) => stop.split(':')[0]).sort())
    .toEqual(['img-src', 'script-src-attr']);
  await expect.poll(() => watched.ran).toEqual(['called']);
  expect((await findEscapes(page)).length).toBeGreaterThan(0);
});
