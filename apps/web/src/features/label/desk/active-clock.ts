/** A person who has not moved the mouse, pressed a key or scrolled for this long is taken to be elsewhere. */
const IDLE_AFTER_MS = 60_000;

export interface ActiveClock {
  /** Starts over, from time already spent on what is shown now. */
  restart(fromMs?: number): void;
  /** The person did something. */
  touch(): void;
  setVisible(visible: boolean): void;
  /** Whole milliseconds the page was visible and used since the restart. */
  read(): number;
  /** Whether the page is visible and used just now. */
  isActive(): boolean;
}

/** Measures active time: while the page is visible, and no more than a minute after the last sign of the person. */
export function createActiveClock(now: () => number): ActiveClock {
  let total = 0;
  let since = now();
  let lastSign = since;
  let visible = true;

  /** Adds what has passed since it was last asked, up to where the person went idle. */
  function settle() {
    const at = now();
    if (visible) total += Math.max(0, Math.min(at, lastSign + IDLE_AFTER_MS) - since);
    since = at;
  }

  return {
    restart(fromMs = 0) {
      since = lastSign = now();
      total = fromMs;
    },
    touch() {
      settle();
      lastSign = since;
    },
    setVisible(next) {
      settle();
      // Coming back to the page is a sign of the person.
      if (next && !visible) lastSign = since;
      visible = next;
    },
    read() {
      settle();
      return Math.round(total);
    },
    isActive: () => visible && now() < lastSign + IDLE_AFTER_MS,
  };
}
