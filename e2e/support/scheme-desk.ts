import { rmSync } from 'node:fs';
import { expect, type Browser, type Page } from '@playwright/test';
import { startEmbeddedCluster, type EmbeddedCluster } from '@touchstone/db/cluster/embedded-cluster';
import { newId } from '@touchstone/db/id/new-id';
import { openDatabase, type Database } from '@touchstone/db/open-database';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { ADMIN_PASSWORD, copyDataFolder } from './data-folder-copy';
import { startInstance, type Instance } from './instance';
import { openAs } from './open-as';
import { joinProject, signInOwner } from './set-up-project';

const NAME = 'Kim Kind';
type Scheme = NonNullable<NonNullable<Parameters<typeof seedProject>[1]>['scheme']>;

type ContextOptions = Parameters<Browser['newContext']>[0];

interface OpenOptions {
  arity?: number;
  comparisons?: number;
  /** What every completion says; else each its number. */
  content?: string;
}

export interface SchemeDesk {
  db: Database;
  page: Page;
  /** Makes a project with this scheme and opens its desk. */
  open(scheme: Scheme, options?: OpenOptions): Promise<void>;
}

/** The product over a database that the test looks into, and an annotator who is signed in and works in every project. */
export interface SchemeDesks extends SchemeDesk {
  /** The same person in another browser: a phone, say. */
  inContext(browser: Browser, options: ContextOptions): Promise<SchemeDesk>;
  stop(): Promise<void>;
}

export async function startSchemeDesks(browser: Browser): Promise<SchemeDesks> {
  const folder = await copyDataFolder();
  const cluster = await startEmbeddedCluster({ dataFolder: folder, password: ADMIN_PASSWORD });
  const instance = await startInstance({ env: { DATABASE_URL: cluster.url } });
  const db = openDatabase({ url: cluster.url, connections: 2 });
  const userId = await joinedUser(instance);
  const inContext = async (where: Browser, options: ContextOptions): Promise<SchemeDesk> => {
    const page = await signedInPage(where, options, instance.url);
    return {
      db,
      page,
      async open(scheme, { arity = 2, comparisons = 2, content } = {}) {
        const { projectId } = await seedProject(db, {
          arity,
          comparisons,
          scheme,
          ...(content !== undefined && { content }),
        });
        await db.member.create({ data: { projectId, userId, role: 'annotator' } });
        await db.rater.create({ data: { projectId, id: newId(), kind: 'member', userId } });
        await page.goto(`${instance.url}/projects/${projectId}/label`);
        await page.getByRole('button', { name: 'Start labelling' }).click();
        await expect(page.getByTestId('pair')).toBeVisible();
      },
    };
  };
  const desk = await inContext(browser, {});
  return {
    ...desk,
    inContext,
    stop: async () => {
      await desk.page.context().close();
      await stop(db, instance, cluster, folder);
    },
  };
}

async function joinedUser(instance: Instance): Promise<string> {
  const owner = await signInOwner(instance);
  const { projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Way in' });
  const member = await joinProject(owner, projectId, NAME);
  const account = await member.call<{ userId: string }>('account.read', undefined, 'query');
  return account.userId;
}

async function signedInPage(browser: Browser, options: ContextOptions, url: string): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await openAs(page, url, 'kim.kind@example.org', '/projects');
  return page;
}

async function stop(db: Database, instance: Instance, cluster: EmbeddedCluster, folder: string) {
  await db.$disconnect();
  await instance.stop();
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
