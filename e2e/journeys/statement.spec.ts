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

/** A project with comparisons and an annotator who has accepted nothing. */
async function setUp(name: string): Promise<{ project: string; projectId: string; email: string }> {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', { name });
  const lines = Array.from({ length: 8 }, (_, i) =>
    pair(
      `What about ${name} number ${String(i)}, then?`,
      `Good answer ${String(i)}`,
      `Bad answer ${String(i)}`,
    ),
  );
  await importText(owner, projectId, lines.join('\n'));
  await joinProject(owner, projectId, `Ann ${name}`);
  const email = `ann.${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
  return { project: `${instance.url}/projects/${projectId}`, projectId, email };
}

async function publish(
  page: Page,
  parts: Partial<Record<'What it is for' | 'Pay' | 'What happens to your data', string>>,
) {
  for (const [label, text] of Object.entries(parts)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('an admin writes what annotators accept, an annotator accepts it by keyboard, and again what changed', async ({
  browser,
}) => {
  const { project, projectId, email } = await setUp('Accepting');
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, 'owner@example.org');

  await test.step('the admin writes the statement, sees it as annotators will, and publishes it', async () => {
    await admin.goto(`${project}/statement`);
    await expect(admin.getByText('Annotators are asked to accept nothing')).toBeVisible();
    await admin.getByLabel('Pay').fill('**12 euros** an hour.');
    await expect(admin.locator('strong', { hasText: '12 euros' })).toBeVisible();
    await admin.getByLabel('Violence').check();
    await admin.getByLabel('Hate').check();
    await publish(admin, {
      'What it is for': 'A model that helps.',
      'What happens to your data': 'Published without your name.',
    });
    await expect(admin.getByText('Annotators are asked to accept version 1')).toBeVisible();
    await expect(admin.getByText('0 of 2 members have accepted it.')).toBeVisible();
  });

  const ann = await (await browser.newContext()).newPage();
  const handedOut: string[] = [];
  ann.on('request', (request) => {
    if (request.url().includes('assignment.takeWork')) handedOut.push(request.url());
  });
  await signIn(ann, email);

  await test.step('the annotator reads it before any comparison; declining says what that means', async () => {
    await ann.goto(`${project}/label`);
    await expect(ann.getByRole('heading', { name: 'Before you begin' })).toBeFocused();
    await expect(ann.getByTestId('pair')).toHaveCount(0);
    await ann.getByRole('button', { name: 'Decline' }).click();
    await expect(ann.getByRole('dialog')).toContainText('you get no comparisons in this project');
    await ann.getByRole('link', { name: 'Leave the desk' }).click();
    await expect(ann).toHaveURL(new RegExp(`/projects/${projectId}$`));
    expect(handedOut).toEqual([]);
  });

  await test.step('comes back, opts into one kind and accepts, with keys alone', async () => {
    await ann.goto(`${project}/label`);
    await expect(ann.getByRole('heading', { name: 'Before you begin' })).toBeFocused();
    await ann.keyboard.press('Tab');
    await expect(ann.getByLabel('Violence')).toBeFocused();
    await expect(ann.getByLabel('Violence')).not.toBeChecked();
    await ann.keyboard.press('Space');
    await ann.keyboard.press('Tab');
    await expect(ann.getByLabel('Hate')).toBeFocused();
    await ann.keyboard.press('Tab');
    await expect(ann.getByRole('button', { name: 'Accept and start' })).toBeFocused();
    await ann.keyboard.press('Enter');
    await expect(ann.getByTestId('pair')).toBeVisible();
    await admin.reload();
    await expect(admin.getByText('1 of 2 members have accepted it.')).toBeVisible();
  });

  await test.step('a new version is asked for again, with what changed; the choice made before is proposed', async () => {
    await publish(admin, { Pay: '**14 euros** an hour.' });
    await ann.reload();
    await expect(ann.getByRole('heading', { name: 'This has changed since you accepted it' })).toBeVisible();
    await expect(ann.locator('del')).toContainText('12');
    await expect(ann.locator('ins')).toContainText('14');
    await expect(ann.getByLabel('Violence')).toBeChecked();
    await expect(ann.getByLabel('Hate')).not.toBeChecked();
    await ann.getByRole('button', { name: 'Accept and start' }).click();
    await expect(ann.getByTestId('pair')).toBeVisible();
  });

  await test.step('once it is switched off, nothing is asked', async () => {
    await admin.getByRole('button', { name: 'Switch off…' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
    await expect(admin.getByText('Annotators are asked to accept nothing')).toBeVisible();
    await expect(admin.getByLabel('Pay')).toHaveValue('**14 euros** an hour.');
  });
});

test('a statement that changes while it is being read is read again before it is accepted', async ({
  browser,
}) => {
  const { project, projectId, email } = await setUp('Changing');
  const statement = { purpose: 'P.', pay: 'First pay.', dataUse: 'D.', harmKinds: [] };
  await owner.call('statement.publish', { projectId, statement, basedOn: 0 });
  const ann = await (await browser.newContext()).newPage();
  await signIn(ann, email);
  await ann.goto(`${project}/label`);
  await expect(ann.getByText('First pay.')).toBeVisible();
  await owner.call('statement.publish', {
    projectId,
    statement: { ...statement, pay: 'Second pay.' },
    basedOn: 1,
  });
  await ann.getByRole('button', { name: 'Accept and start' }).click();
  await expect(ann.getByText('Second pay.')).toBeVisible();
  await expect(ann.getByTestId('pair')).toHaveCount(0);
  await ann.getByRole('button', { name: 'Accept and start' }).click();
  await expect(ann.getByTestId('pair')).toBeVisible();
});

test('an owner who labels accepts it too', async ({ browser }) => {
  const { project, projectId } = await setUp('Owning');
  const statement = { purpose: 'P.', pay: 'None.', dataUse: 'D.', harmKinds: [] };
  await owner.call('statement.publish', { projectId, statement, basedOn: 0 });
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'owner@example.org');
  await page.goto(`${project}/label`);
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
});
