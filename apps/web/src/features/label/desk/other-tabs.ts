import type { Draft } from './draft-store';

/** What the tabs of one user tell each other, so that none asks for what another did, or forgets what another typed. */
export interface TabNews {
  onDone?: (assignmentId: string) => void;
  /** No draft: it was dropped. */
  onDraft?: (assignmentId: string, draft: Draft | undefined) => void;
  /** Something was put into the outbox by a page that is no desk. */
  onOutbox?: () => void;
}

export interface OtherTabs {
  tellDone(assignmentId: string): void;
  tellDraft(assignmentId: string, draft: Draft | undefined): void;
  tellOutbox(): void;
  close(): void;
}

type Message =
  | { kind: 'done'; assignmentId: string }
  | { kind: 'draft'; assignmentId: string; draft?: Draft }
  | { kind: 'outbox' };

export function openOtherTabs(userId: string, { onDone, onDraft, onOutbox }: TabNews): OtherTabs {
  const channel = new BroadcastChannel(`touchstone-desk-${userId}`);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'done') onDone?.(data.assignmentId);
    else if (data.kind === 'draft') onDraft?.(data.assignmentId, data.draft);
    else onOutbox?.();
  };
  const tell = (message: Message) => {
    channel.postMessage(message);
  };
  return {
    tellDone: (assignmentId) => {
      tell({ kind: 'done', assignmentId });
    },
    tellDraft: (assignmentId, draft) => {
      tell({ kind: 'draft', assignmentId, ...(draft && { draft }) });
    },
    tellOutbox: () => {
      tell({ kind: 'outbox' });
    },
    close: () => {
      channel.close();
    },
  };
}
