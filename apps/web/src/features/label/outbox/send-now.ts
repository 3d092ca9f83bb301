import { createAsUser } from '../desk/as-user';
import { openOtherTabs } from '../desk/other-tabs';
import { exclusively } from './exclusively';
import type { OutboxEntry } from './outbox-entry';
import { createOutboxSender } from './outbox-sender';
import { openOutboxStore } from './outbox-store';
import { sendEntry } from './send-entry';

export type SentNow =
  | { kind: 'accepted' }
  /** It stays in the outbox with the reason, to be read and exported. */
  | { kind: 'refused'; refusal: NonNullable<OutboxEntry['refusal']> }
  /** It is on disk, and sent by whatever page of its author is open when it can be. */
  | { kind: 'waits' };

/**
 * Puts an entry into its author's outbox and sends it at once, behind everything that waits there: for a page whose reader
 * wants to know what became of it. Nothing is lost when the page is closed meanwhile.
 *
 * @throws when this browser would not keep it; nothing was sent then
 */
export async function sendNow(entry: OutboxEntry): Promise<SentNow> {
  const { userId, clientId } = entry;
  const store = openOutboxStore(userId);
  const user = createAsUser(userId);
  // The page may have been opened before somebody else signed in.
  user.doubt();
  const sender = createOutboxSender({
    userId,
    store,
    exclusively: (work) => exclusively(userId, work),
    onChange: () => undefined,
    send: async (next) => {
      const answer = await user.call((signal) => sendEntry(next, false, signal));
      return answer.kind === 'ok' ? { kind: 'accepted' } : answer;
    },
  });
  await sender.add(entry);
  await sender.settled();
  sender.stop();
  tellOthers(userId);
  const left = (await store.list()).find((kept) => kept.clientId === clientId);
  if (!left) return { kind: 'accepted' };
  return left.refusal ? { kind: 'refused', refusal: left.refusal } : { kind: 'waits' };
}

/** Desks and notes about the outbox, in this page too, look what is in it now. */
function tellOthers(userId: string) {
  const tabs = openOtherTabs(userId, {});
  tabs.tellOutbox();
  tabs.close();
}
