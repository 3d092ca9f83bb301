import { readlinkSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { CHROMIUM } from '../support/chromium';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import type { HttpSession } from '../support/http-session';
import { startInstance, type Instance } from '../support/instance';
import { signInOwner } from '../support/set-up-project';

let instance: Instance;
let owner: HttpSession;

test.beforeAll(async () => {
  instance = await startInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

/** A browser with a profile on disk, as a person's own is. */
const openBrowser = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, CHROMIUM);

/** Ends the browser as a crash or a power cut does: no page, no worker and no store gets to say a word. */
async function crash(browser: BrowserContext, profile: string): Promise<void> {
  const gone = browser.waitForEvent('close');
  // Chromium names its main process in the lock of the profile: host-pid.
  const pid = Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]);
  process.kill(pid, 'SIGKILL');
  await gone;
}

test('what was judged survives a crash of the browser, and is sent once when it is back', async () => {
  const projectId = await makeDeskProject(owner);
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-profile-'));
  try {
    const before = await openBrowser(profile);
    const annotator = await Annotator.atDesk(before, instance.url, projectId);
    await before.route('**/api/trpc/judgment.submit', (route) => route.abort());
    const judged = [(await annotator.press('1')).prompt, (await annotator.press('t')).prompt];
    await annotator.waits(2);
    expect(await countedJudgments(owner, projectId)).toBe(0);
    await crash(before, profile);

    const after = await openBrowser(profile);
    // Chromium writes cookies only every half minute: whether the session survived is up to the clock.
    await after.clearCookies();
    const back = await Annotator.atDesk(after, instance.url, projectId);
    await back.saved();
    expect(await countedJudgments(owner, projectId)).toBe(2);
    expect(judged).not.toContainEqual((await back.read()).prompt);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
