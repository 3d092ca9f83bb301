import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import type { OutboxEntry } from './outbox-entry';
import { sendNow } from './send-now';
import { useRefusalText } from './use-refusal-text';

export interface Sending {
  /** Busy from here on, also while the entry is still being made. */
  send: (entry: OutboxEntry | Promise<OutboxEntry>) => void;
  busy: boolean;
  /** Why it is not gone, in words: what was written stays where it was written. */
  problem: string | undefined;
}

/**
 * Sends what was written through the outbox, and says what became of it.
 *
 * @param sent the words for having reached the server
 * @param onGone it is with the server, or safe in this browser until it can be: nothing here needs to be kept any more
 */
export function useSendNow(sent: string, onGone: (entry: OutboxEntry) => void): Sending {
  const t = useTranslations('desk.sendNow');
  const refusalText = useRefusalText();
  const { mutate, isPending, data, isError } = useMutation({
    mutationFn: async (made: OutboxEntry | Promise<OutboxEntry>) => {
      const entry = await made;
      return { entry, ...(await sendNow(entry)) };
    },
    // Without a network it is put into the outbox all the same.
    networkMode: 'always',
    onSuccess: ({ kind, entry }) => {
      if (kind === 'refused') return;
      if (kind === 'accepted') toast.success(sent);
      else toast.info(t('waits'));
      onGone(entry);
    },
  });
  const refused = data?.kind === 'refused' ? refusalText(data.refusal) : undefined;
  return { send: mutate, busy: isPending, problem: isError ? t('notKept') : refused };
}
