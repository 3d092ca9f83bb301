import type { OutboxSender } from '../outbox/outbox-sender';
import type { ActiveClock } from './active-clock';
import type { DeskApi } from './desk-api';
import type { LeaseKeeper } from './lease-keeper';
import type { Sitting } from './sitting';
import { watchPerson } from './watch-person';

interface RunningDesk {
  clock: ActiveClock;
  sitting: Sitting;
  api: DeskApi;
  sender: OutboxSender;
  leases: LeaseKeeper;
  hasWaiting: () => boolean;
  /** Whether the server should be asked for work. */
  wantsLook: () => boolean;
  lookForWork: () => Promise<void>;
  onOnline: (online: boolean) => void;
  onOtherUser: (isOther: boolean) => void;
}

const LOOK_AGAIN_MS = 30_000;

/** Keeps a desk going: follows the person and the connection, and looks for work now and then. @returns what ends it */
export function runDesk(running: RunningDesk): () => void {
  const { clock, sitting, api, sender, leases, hasWaiting, wantsLook, lookForWork, onOnline, onOtherUser } =
    running;
  const isVisible = () => document.visibilityState === 'visible';
  const lookIfWanted = () => {
    if (wantsLook() && isVisible()) void lookForWork();
  };

  onOnline(navigator.onLine);
  clock.setVisible(isVisible());
  const unwatch = watchPerson({
    onSign: () => {
      clock.touch();
      sitting.touch();
    },
    onLeave: () => {
      api.doubtUser();
    },
    onVisible: (visible) => {
      clock.setVisible(visible);
      if (!visible) return;
      void api.isOtherUser().then(onOtherUser);
      if (hasWaiting()) void sender.wake();
      void leases.look();
      lookIfWanted();
    },
    onOnline: (online) => {
      onOnline(online);
      if (!online) return;
      void sender.wake();
      lookIfWanted();
    },
  });
  const looks = setInterval(lookIfWanted, LOOK_AGAIN_MS);
  const stopLeases = leases.start();
  return () => {
    unwatch();
    stopLeases();
    clearInterval(looks);
    sender.stop();
  };
}
