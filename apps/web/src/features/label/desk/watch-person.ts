const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

export interface PersonWatch {
  /** Moved, pressed or scrolled something. */
  onSign: () => void;
  onVisible: (visible: boolean) => void;
  /** Left this window, perhaps for another tab of ours. */
  onLeave: () => void;
  onOnline: (online: boolean) => void;
}

/** Watches the person and the connection. @returns what ends the watch */
export function watchPerson({ onSign, onVisible, onLeave, onOnline }: PersonWatch): () => void {
  const abort = new AbortController();
  const listening = { signal: abort.signal, passive: true, capture: true };
  for (const sign of SIGNS) window.addEventListener(sign, onSign, listening);
  const visibility = () => {
    const visible = document.visibilityState === 'visible';
    if (!visible) onLeave();
    onVisible(visible);
  };
  document.addEventListener('visibilitychange', visibility, listening);
  // Restored as it was, perhaps hours later.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) onLeave();
    },
    listening,
  );
  window.addEventListener('blur', onLeave, listening);
  window.addEventListener(
    'focus',
    () => {
      onVisible(true);
    },
    listening,
  );
  window.addEventListener(
    'online',
    () => {
      onOnline(true);
    },
    listening,
  );
  window.addEventListener(
    'offline',
    () => {
      onOnline(false);
    },
    listening,
  );
  return () => {
    abort.abort();
  };
}
