import { expect, type Page } from '@playwright/test';
import { admit } from '../support/admit';
import type { Instance } from '../support/instance';
import { importText, joinProject, pair, signInOwner } from '../support/set-up-project';
import type { HttpSession } from '../support/http-session';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

const signIn = (page: Page, email: string) => admit(page, instance.url, email);

interface Version {
  version: number;
  judgments: number;
  onDesks: number;
}

const versionsOf = async (projectId: string) =>
  (await owner.call<Version[]>('scheme.list', { projectId }, 'query')).map(
    ({ version, judgments, onDesks }) => ({ version, judgments, onDesks }),
  );

/** Publishes what the editor holds, and gives what the dialog said about it. */
async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish changes…' }).click();
  const dialog = page.getByRole('dialog');
  const said = await dialog.innerText();
  await dialog.getByRole('button', { name: /^Publish version/ }).click();
  await expect(dialog).toHaveCount(0);
  return said;
}

test('an admin builds a label scheme, an annotator judges under it, and goes on under it when the next one comes', async ({
  browser,
}) => {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Schemes' });
  const lines = Array.from({ length: 8 }, (_, i) =>
    pair(`What is topic number ${String(i)}, then?`, `Good answer ${String(i)}`, `Bad answer ${String(i)}`),
  );
  await importText(owner, projectId, lines.join('\n'));
  await joinProject(owner, projectId, 'Ann Schemes');
  const project = `${instance.url}/projects/${projectId}`;
  const admin = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const ann = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(admin, 'owner@example.org');
  const preview = admin.getByRole('region', { name: 'Preview' });

  await test.step('builds it; the preview shows each change at once', async () => {
    await admin.goto(`${project}/scheme`);
    await admin.waitForLoadState('networkidle'); // what is typed before the page runs is not heard
    await expect(preview.getByRole('article', { name: 'Answer A' })).toBeVisible();
    await expect(preview.getByText('Easy to read')).toHaveCount(0);
    await admin.getByRole('button', { name: 'Add a dimension' }).click();
    await expect(admin.getByLabel('Dimension 1: name')).toBeFocused();
    await admin.getByLabel('Dimension 1: name').fill('Easy to read');
    await expect(admin.getByText('easy_to_read')).toBeVisible();
    await expect(preview.getByText('Easy to read').first()).toBeVisible();
    await admin.getByRole('button', { name: 'Add a dimension' }).click();
    await admin.getByLabel('Dimension 2: name').fill('Honest');
    await admin.getByRole('button', { name: 'Move Dimension 2 up' }).click();
    await expect(admin.getByLabel('Dimension 1: name')).toHaveValue('Honest');
    await admin.getByRole('button', { name: 'Remove Dimension 1' }).click();
    await expect(admin.getByLabel('Dimension 1: name')).toHaveValue('Easy to read');
    await expect(preview.getByRole('textbox', { name: 'Why?' })).toHaveCount(0);
    await admin.getByLabel('Rationale').selectOption('required');
    await admin.getByLabel('Characters at least').fill('10');
    await expect(preview.getByRole('textbox', { name: 'Why?' })).toBeVisible();
  });

  await test.step('tries it in the preview by keys; nothing is sent', async () => {
    const sent: string[] = [];
    admin.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await preview.getByRole('group', { name: 'The desk to try' }).focus();
    await admin.keyboard.press('1');
    await admin.keyboard.press('1');
    await preview.getByRole('textbox', { name: 'Why?' }).fill('It says more.');
    await preview.getByRole('button', { name: 'Submit' }).click();
    await expect(preview.getByText('Complete: a real desk would now save this')).toBeVisible();
    expect(sent).toEqual([]);
    expect(await versionsOf(projectId)).toEqual([{ version: 1, judgments: 0, onDesks: 0 }]);
  });

  await test.step('is asked before it leaves the page with changes', async () => {
    await admin.getByRole('link', { name: 'Members' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click();
    await expect(admin.getByLabel('Dimension 1: name')).toHaveValue('Easy to read');
  });

  await test.step('publishes it', async () => {
    const said = await publish(admin);
    expect(said).toContain('Dimension added: Easy to read');
    expect(said).toContain('Rationale: Required, before Not asked');
    expect(said).toContain('No comparison is on a desk now.');
    await expect(admin.getByText('As published in version 2.')).toBeVisible();
  });

  await test.step('the annotator judges under it', async () => {
    await signIn(ann, 'ann.schemes@example.org');
    await ann.goto(`${project}/label`);
    await judge();
    await expect
      .poll(() => versionsOf(projectId))
      .toContainEqual(expect.objectContaining({ version: 2, judgments: 1 }));
  });

  await test.step('the next version says what lies on desks, and is published', async () => {
    await admin.reload();
    await admin.getByRole('button', { name: 'Remove Dimension 1' }).click();
    await admin.getByLabel('Rationale').selectOption('off');
    const said = await publish(admin);
    expect(said).toMatch(/\d+ comparisons on desks are finished under version 2\./);
    expect(said).toContain('1 judgment under version 2 stays as it is.');
  });

  await test.step('what lay on the desk is judged as it was handed out, and stored so', async () => {
    await judge();
    await expect
      .poll(() => versionsOf(projectId))
      .toEqual([
        expect.objectContaining({ version: 3, judgments: 0 }),
        expect.objectContaining({ version: 2, judgments: 2 }),
        { version: 1, judgments: 0, onDesks: 0 },
      ]);
  });

  /** Answers everything version 2 asks about the comparison on screen. */
  async function judge(): Promise<void> {
    const shown = await ann.getByTestId('pair').getAttribute('data-assignment');
    await ann.keyboard.press('1');
    await ann.keyboard.press('1');
    await ann.getByRole('textbox', { name: 'Why?' }).fill('It says more.');
    await ann.keyboard.press('Control+Enter');
    await expect(ann.locator(`[data-assignment="${shown ?? ''}"]`)).toHaveCount(0);
  }
});

test('two admins: the second to publish is told, and nothing of the first is lost', async ({ browser }) => {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Racing' });
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'owner@example.org');
  await page.goto(`${instance.url}/projects/${projectId}/scheme`);
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Confidence').selectOption('required');
  const [current] = await owner.call<{ scheme: Record<string, unknown> }[]>(
    'scheme.list',
    { projectId },
    'query',
  );
  await owner.call('scheme.publish', { projectId, basedOn: 1, scheme: { ...current?.scheme, steps: 4 } });
  await page.getByRole('button', { name: 'Publish changes…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish version 2' }).click();
  await expect(page.getByRole('alert')).toContainText('changed this in the meantime');
  expect((await versionsOf(projectId)).map(({ version }) => version)).toEqual([2, 1]);
});

test('two things of one name are refused at the field, and there is nothing to publish before a change', async ({
  page,
}) => {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    ...{ name: 'One name', overlap: 1, guidelines: '' },
  });
  await signIn(page, 'owner@example.org');
  await page.goto(`${instance.url}/projects/${projectId}/scheme`);
  const button = page.getByRole('button', { name: 'Publish changes…' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveCSS('opacity', '0.5');
  for (const name of ['Safe', ' safe']) {
    await page.getByRole('button', { name: 'Add a flag' }).click();
    await page.keyboard.type(name);
  }
  await button.click();
  const second = page.getByLabel('Flag 2: name');
  await expect(second).toHaveAccessibleDescription(/Another one in this list has this name/);
  await second.fill('Kind');
  await publish(page);
  expect(await versionsOf(projectId)).toHaveLength(2);
});
