import type { Page } from '@playwright/test';

/** What happened on a page that no answer should bring about. */
export interface Watched {
  /** Addresses asked for that are none of `expected`. */
  foreign: string[];
  /** Scripts of answers that ran, dialogs, windows that opened. */
  ran: string[];
  /** What the Content-Security-Policy stopped: it should have nothing left to stop. */
  stopped: () => Promise<string[]>;
}

/** Watches a page from before its first document: every request, every script that says it ran, every stopped load. */
export async function watchPage(page: Page, expected: (url: URL) => boolean): Promise<Watched> {
  const foreign: string[] = [];
  const ran: string[] = [];
  page.context().on('request', (request) => {
    if (!expected(new URL(request.url()))) foreign.push(request.url().slice(0, 200));
  });
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => ran.push(`window: ${popup.url()}`));
  await page.exposeFunction('ran', (what: unknown) => {
    ran.push(String(what));
  });
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', (event) => {
      stopped.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    foreign,
    ran,
    stopped: () => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped),
  };
}
