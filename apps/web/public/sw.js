// The labelling page without a network. What it keeps: one shell (`/desk-shell`), the same for everybody, and the static
// files that draw it. What it never keeps: a page of a user, an answer of the API. Whose desk the shell shows, and with which
// comparisons, the page itself finds in the browser's database, under that user alone.

const SHELL = '/desk-shell';
const PREFIX = 'touchstone-shell-';
const LABEL_PAGE = /^\/projects\/[^/]+\/label\/?$/;
const STATIC = '/_next/static/';

self.addEventListener('install', (event) => {
  // A browser that can't fetch the shell now gets it with the next visit; the worker is of use without it.
  event.waitUntil(inTurn(() => keepShell()));
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith(STATIC)) event.respondWith(staticFile(request));
  else if (request.mode === 'navigate' && LABEL_PAGE.test(url.pathname))
    event.respondWith(labelPage(request));
});

self.addEventListener('message', (event) => {
  // From `keepForOffline` and `forgetOffline`.
  if (event.data?.kind === 'keep') event.waitUntil(inTurn(() => keepShell(event.data)));
  if (event.data?.kind === 'forget') {
    event.waitUntil(inTurn(forget).then(() => event.ports[0]?.postMessage('done')));
  }
});

let last = Promise.resolve();

/** One after the other: what is forgotten is not put back by a fetch that was under way. */
function inTurn(work) {
  return (last = last.then(work).catch(() => undefined));
}

/** Names of files under /_next/static/ hold a hash of what is in them: one that is kept is right for ever. */
async function staticFile(request) {
  return (await caches.match(request)) ?? fetch(request);
}

/** The network first: what it says, a redirect to sign-in or a server's error page, is never overridden. */
async function labelPage(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await caches.match(SHELL);
    if (shell) return shell;
    throw error;
  }
}

/**
 * Fetches the shell, without a cookie, so that nobody is signed in on it, and in the page's language; then every file it names,
 * and `files`, which a page has loaded besides. The cache is called by the hash of the file names, which a new build changes;
 * caches of other builds go once the new one is whole.
 */
async function keepShell({ files = [], language } = {}) {
  const headers = language ? { 'Accept-Language': language } : {};
  const response = await fetch(SHELL, { credentials: 'omit', cache: 'no-store', headers });
  if (!response.ok || response.redirected) return;
  const html = await response.clone().text();
  const named = [...html.matchAll(/\/_next\/static\/[\w\-./~%]+/g)].map(([path]) => path);
  const assets = [...new Set([...named, ...files.filter(isStatic)])];
  const name = PREFIX + (await hashOf([...new Set(named)].sort().join('\n')));
  const cache = await caches.open(name);
  await Promise.all(
    assets.map(async (path) => {
      if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
    }),
  );
  await cache.put(SHELL, response);
  await dropCaches((other) => other !== name);
}

const isStatic = (path) => typeof path === 'string' && path.startsWith(STATIC);

const forget = () => dropCaches(() => true);

async function dropCaches(which) {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function hashOf(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
