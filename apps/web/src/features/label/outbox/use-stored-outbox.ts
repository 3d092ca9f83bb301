'use client';
import { useEffect, useState } from 'react';
import { createAsUser } from '../desk/as-user';
import { openOtherTabs } from '../desk/other-tabs';
import { watchPerson } from '../desk/watch-person';
import { exclusively } from './exclusively';
import { createOutboxSender, type OutboxSnapshot } from './outbox-sender';
import { openOutboxStore } from './outbox-store';
import { sendEntry } from './send-entry';

/** Sends what a desk left waiting in this browser, from any page its author has open. */
export function useStoredOutbox(userId: string): OutboxSnapshot {
  const [snapshot, setSnapshot] = useState<OutboxSnapshot>({ phase: 'resting', entries: [] });

  useEffect(() => {
    const user = createAsUser(userId);
    const sender = createOutboxSender({
      userId,
      store: openOutboxStore(userId),
      exclusively: (work) => exclusively(userId, work),
      onChange: setSnapshot,
      send: async (entry) => {
        const answer = await user.call((signal) => sendEntry(entry, false, signal));
        return answer.kind === 'ok' ? { kind: 'accepted' } : answer;
      },
    });
    const unwatch = watchPerson({
      onSign: () => undefined,
      onLeave: () => {
        user.doubt();
      },
      onVisible: (visible) => {
        if (visible) void sender.wake();
      },
      onOnline: (online) => {
        if (online) void sender.wake();
      },
    });
    const tabs = openOtherTabs(userId, { onOutbox: () => void sender.wake() });
    void sender.wake();
    return () => {
      tabs.close();
      unwatch();
      sender.stop();
    };
  }, [userId]);

  return snapshot;
}
