import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startInstance, type Instance } from '../support/instance';
import { openPage } from '../support/open-page';
import { importText, pair, PASSWORD, signInOwner } from '../support/set-up-project';
import { freeze, untilDone } from '../support/until-done';

let instance: Instance;
let pages: string[];

test.beforeAll(async () => {
  instance = await startInstance();
  const owner = await signInOwner(instance);
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Pages',
    guidelines: '# Read\n\nWell.',
  });
  const lines = Array.from({ length: 40 }, (_, i) =>
    pair(
      `What about topic number ${String(i)}, then?`,
      `A long and good answer ${String(i)}`,
      `bad ${String(i)}`,
    ),
  );
  await importText(owner, projectId, [...lines, 'not a row'].join('\n'));
  const snapshotId = await freeze(owner, projectId, true);
  const { runId } = await owner.call<{ runId: string }>('reward.startTraining', { projectId, snapshotId });
  await untilDone(() => owner.call<{ state: string }[]>('reward.runs', { projectId, runId }, 'query'));
  const project = `/projects/${projectId}`;
  pages = [
    '/projects',
    '/projects/new',
    '/account',
    '/users',
    project,
    `${project}/import`,
    `${project}/members`,
    `${project}/settings`,
    `${project}/snapshots`,
    `${project}/models`,
    `${project}/models/${runId}`,
    `${project}/label`,
    '/no-such-page',
  ];
});
test.afterAll(() => instance.stop());

async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 375, height: 812 },
  ]) {
    test(`no page has a serious accessibility fault or scrolls sideways (${colorScheme}, ${String(viewport.width)} px)`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`${instance.url}/sign-in`);
      const findings: Record<string, string[]> = { '/sign-in': await seriousFindings(page) };
      await page.getByLabel('E-mail').fill('owner@example.org');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page).toHaveURL(/\/projects$/);
      for (const path of pages) {
        await openPage(page, instance.url + path);
        await page.waitForLoadState('networkidle');
        findings[path] = await seriousFindings(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) findings[path].push(`scrolls sideways by ${String(overflow)} px`);
      }
      expect(Object.fromEntries(Object.entries(findings).filter(([, list]) => list.length > 0))).toEqual({});
      await context.close();
    });
  }
}
