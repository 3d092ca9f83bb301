import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import type { Instance } from '../support/instance';
import { signInOwner } from '../support/set-up-project';
import { signInPage } from '../support/sign-in-page';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let receiver: Server;
let instance: Instance;
let url: string;
const received: string[] = [];

test.beforeAll(async () => {
  receiver = createServer((request, response) => {
    received.push(String(request.headers['webhook-signature']));
    request.resume().on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${String((receiver.address() as AddressInfo).port)}`;
  url = `http://${host}/hook`;
  instance = await startTestInstance({ env: { WEBHOOK_HOSTS: host } });
});
test.afterAll(async () => {
  await instance.stop();
  receiver.close();
});

test('an admin has alerts sent to a program and by e-mail, tries both, and reads what came of it', async ({
  browser,
}) => {
  const owner = await signInOwner(instance);
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Alerts',
    overlap: 1,
  });
  const page = await signInPage(
    browser,
    instance.url,
    'owner@example.org',
    `/projects/${projectId}/settings`,
  );
  await expect(page.getByText('nothing is sent anywhere')).toBeVisible();

  await page.getByRole('button', { name: 'Add' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Webhook' }).click();
  await dialog.getByLabel('URL').fill('nowhere');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByText('begins with https:// or http://')).toBeVisible();
  await dialog.getByLabel('URL').fill(url);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByLabel('Secret')).toHaveValue(/^whsec_/);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByRole('button', { name: `Send a test to ${url}` }).click();
  await expect(page.getByText('Delivered')).toBeVisible();
  expect(received).toEqual([expect.stringMatching(/^v1,/)]);

  await page.getByRole('button', { name: 'Add' }).click();
  await dialog.getByLabel('E-mail address').fill('lead@example.org');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Send a test to lead@example.org' }).click();
  // The operator has set no mail server: it says so, and that it goes on trying.
  await expect(page.getByText('SMTP_URL is not set')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: `Remove ${url}` }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: `Send a test to ${url}` })).toBeHidden();
});
