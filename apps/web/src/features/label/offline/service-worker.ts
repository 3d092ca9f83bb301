/** Registers the worker and has it keep what this page has loaded, for a visit without a network. */
export async function keepForOffline(): Promise<void> {
  // Missing on a plain-http address other than this computer's own.
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  active?.postMessage({ kind: 'keep', files, language: document.documentElement.lang });
}

/** Empties what the worker keeps. Resolves when it is gone, or after a second: nothing in it is anybody's own. */
export async function forgetOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration?.active;
  if (!worker) return;
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      done();
    };
    setTimeout(done, 1_000);
    worker.postMessage({ kind: 'forget' }, [port2]);
  });
}
