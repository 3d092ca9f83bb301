import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, type BrowserContext } from '@playwright/test';
import { addressOf, ROUTES } from '../a11y/routes';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { untilAnswering } from '../support/open-page';
import { importText, joinProject, pair, PASSWORD, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';
import { freeze, untilDone } from '../support/until-done';

const PROJECT = '/projects/[projectId]';
/** An id of nothing. */
const NOBODYS = '00000000-0000-7000-8000-000000000000';

let instance: Instance;
let owner: HttpSession;
let projectId: string;

test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
  ({ projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Secret plans' }));
});
test.afterAll(() => instance.stop());

async function signIn(context: BrowserContext, email: string) {
  const page = await context.newPage();
  await page.goto(`${instance.url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/projects$/);
  await untilAnswering(page);
  return page;
}

/** A thief's browser with a copy of the cookies. */
async function copyOf(context: BrowserContext): Promise<BrowserContext> {
  const copy = await context.browser()?.newContext();
  if (!copy) throw new Error('no browser');
  await copy.addCookies(await context.cookies());
  return copy;
}

async function isIn(context: BrowserContext): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(`${instance.url}/projects`);
  const inside = new URL(page.url()).pathname === '/projects';
  await page.close();
  return inside;
}

test('a copied cookie is worth nothing after signing out', async ({ context }) => {
  const page = await signIn(context, 'owner@example.org');
  const thief = await copyOf(context);
  expect(await isIn(thief)).toBe(true);
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await isIn(thief)).toBe(false);
});

test('a disabled account is out on its next request, with any cookie', async ({ context }) => {
  await joinProject(owner, projectId, 'Dan Disabled');
  await signIn(context, 'dan.disabled@example.org');
  const users = await owner.call<{ userId: string; name: string }[]>('user.list', undefined, 'query');
  const userId = users.find(({ name }) => name === 'Dan Disabled')?.userId;
  await owner.call('user.setDisabled', { userId, disabled: true });
  expect(await isIn(context)).toBe(false);
});

test('a stranger sees no difference between a project that is not theirs and one that does not exist', async ({
  context,
}) => {
  const { projectId: other } = await owner.call<{ projectId: string }>('project.create', { name: 'Other' });
  await joinProject(owner, other, 'Sue Stranger');
  const page = await signIn(context, 'sue.stranger@example.org');
  await expect(page.getByText('Secret plans')).toHaveCount(0);
  for (const path of pathsInProject({ runId: NOBODYS })) {
    const theirs = await page.goto(`${instance.url}/projects/${projectId}${path}`);
    expect(theirs?.status(), path).toBe(404);
    expect(await page.content()).not.toContain('Secret plans');
    const missing = await page.goto(`${instance.url}/projects/${NOBODYS}${path}`);
    expect(missing?.status(), path).toBe(404);
  }
});

test('requests from another site change nothing', async () => {
  const response = await owner.fetch('/api/trpc/project.create', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body: JSON.stringify({ name: 'Forged' }),
  });
  expect(response.status).toBe(403);
});

/** Where a project's pages lie in it: every page there is. */
function pathsInProject(ids: Record<string, string>): string[] {
  return Object.keys(ROUTES)
    .filter((route) => route.startsWith(PROJECT))
    .map((route) => addressOf(route.slice(PROJECT.length), ids));
}

/** The routes of a project's REST interface: one that is missing in the test below fails it. */
function restRoutes(): string[] {
  const root = join(import.meta.dirname, '../../apps/web/src/app/api/v1/projects/[projectId]');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'route.ts')
    .map(({ parentPath }) => relative(root, parentPath))
    .sort();
}

test('every file and every way in asks who somebody is: a stranger gets 404, an annotator what is theirs', async () => {
  await importText(
    owner,
    projectId,
    Array.from({ length: 30 }, (_, i) =>
      pair(`What is ${String(i)}?`, `a number ${String(i)}`, `no idea ${String(i)}`),
    ).join('\n'),
  );
  const snapshotId = await freeze(owner, projectId, true);
  const { runId } = await owner.call<{ runId: string }>('reward.startTraining', { projectId, snapshotId });
  const [run] = await untilDone(() =>
    owner.call<{ state: string; model: { id: string } }[]>('reward.runs', { projectId, runId }, 'query'),
  );
  await owner.call('reward.startScoring', { projectId, modelId: run?.model.id });
  await untilDone(async () => {
    const [scored] = await owner.call<{ model: { scoring: { state: string } } }[]>(
      'reward.runs',
      { projectId, runId },
      'query',
    );
    return scored ? [scored.model.scoring] : [];
  });

  await owner.call('quality.request', { projectId });
  await expect
    .poll(() => owner.call<{ made: unknown }>('quality.read', { projectId }, 'query'), { timeout: 60_000 })
    .toMatchObject({ made: { report: { version: 1 } } });

  const stranger = await joinProject(
    owner,
    (await owner.call<{ projectId: string }>('project.create', { name: 'Third' })).projectId,
    'Una Unknown',
  );
  const annotator = await joinProject(owner, projectId, 'Amy Annotator');
  const base = `/api/v1/projects/${projectId}`;
  const snapshot = `snapshots/${snapshotId}`;
  const scores = `models/${run?.model.id ?? ''}/scores`;
  /** By route: addresses, and what the owner and an annotator are answered. */
  const addresses: Record<string, { of: string[]; owner: number; annotator: number }> = {
    'snapshots/[snapshotId]/[format]': {
      of: ['canonical', 'trl-train', 'trl-test', 'judgments'].map((format) => `${snapshot}/${format}`),
      owner: 200,
      annotator: 403,
    },
    'models/[modelId]/scores/[format]': {
      of: [`${scores}/jsonl`, `${scores}/csv`],
      owner: 200,
      annotator: 403,
    },
    'quality/[format]': { of: ['quality/json', 'quality/markdown'], owner: 200, annotator: 403 },
    // A timesheet is everybody's own; no host is allowed to show images; an upload says under which licence.
    timesheet: { of: ['timesheet?from=2026-01-01&to=2026-01-31&zone=UTC'], owner: 200, annotator: 200 },
    judgments: { of: ['judgments?kind=work&timeZone=UTC'], owner: 200, annotator: 403 },
    images: { of: ['images?url=https%3A%2F%2Fexample.org%2Fa.png'], owner: 403, annotator: 403 },
    imports: { of: ['imports'], owner: 422, annotator: 403 },
  };
  expect(Object.keys(addresses).sort()).toEqual(restRoutes());
  for (const [route, { of, ...answers }] of Object.entries(addresses)) {
    const options = route === 'imports' ? { method: 'POST', body: 'x' } : {};
    for (const path of of.map((rest) => `${base}/${rest}`)) {
      expect((await owner.fetch(path, options)).status, path).toBe(answers.owner);
      expect((await annotator.fetch(path, options)).status, path).toBe(answers.annotator);
      expect((await stranger.fetch(path, options)).status, path).toBe(404);
      expect((await fetch(new URL(path, instance.url), options)).status, path).toBe(401);
    }
  }
  // Written only where something was ranked.
  expect((await owner.fetch(`${base}/${snapshot}/rankings`)).status).toBe(404);
  expect((await annotator.fetch(`${base}/${snapshot}/rankings`)).status).toBe(403);
});
