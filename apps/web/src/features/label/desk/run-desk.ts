import type { OutboxSender } from '../outbox/outbox-sender';
import type { ActiveClock } from './active-clock';
import type { DeskApi } from './desk-api';
import type { LeaseKeeper } from './lease-keeper';
import { watchPerson } from './watch-person';

interface RunningDesk {
  clock: ActiveClock;
  api: DeskApi;
  sender: OutboxSender;
  leases: LeaseKeeper;
  hasWaiting: () => boolean;
  /** Nothing to judge and nothing under way that would bring something. */
  isIdle: () => boolean;
  lookForWork: () => Promise<void>;
  onOnline: (online: boolean) => void;
}

const LOOK_AGAIN_MS = 30_000;

/** Keeps a desk going: follows the person and the connection, and looks for work now and then. @returns what ends it */
export function runDesk(running: RunningDesk): () => void {
  const { clock, api, sender, leases, hasWaiting, isIdle, lookForWork, onOnline } = running;
  const isVisible = () => document.visibilityState === 'visible';
  const lookIfIdle = () => {
    if (isIdle() && isVisible()) void lookForWork();
  };

  onOnline(navigator.onLine);
  clock.setVisible(isVisible());
  const unwatch = watchPerson({
    onSign: () => {
      clock.touch();
    },
    onLeave: () => {
      api.doubtUser();
    },
    onVisible: (visible) => {
      clock.setVisible(visible);
      if (!visible) return;
      if (hasWaiting()) void sender.wake();
      void leases.look();
      lookIfIdle();
    },
    onOnline: (online) => {
      onOnline(online);
      if (!online) return;
      void sender.wake();
      lookIfIdle();
    },
  });
  const looks = setInterval(lookIfIdle, LOOK_AGAIN_MS);
  const stopLeases = leases.start();
  return () => {
    unwatch();
    stopLeases();
    clearInterval(looks);
    sender.stop();
  };
}
