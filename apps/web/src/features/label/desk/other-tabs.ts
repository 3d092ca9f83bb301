import type { Draft } from './draft-store';

/** What the tabs of one user tell each other, so that none asks for what another did, or forgets what another typed. */
export interface TabNews {
  onDone: (assignmentId: string) => void;
  /** No draft: it was dropped. */
  onDraft: (assignmentId: string, draft: Draft | undefined) => void;
}

export interface OtherTabs {
  tellDone(assignmentId: string): void;
  tellDraft(assignmentId: string, draft: Draft | undefined): void;
  close(): void;
}

type Message =
  { kind: 'done'; assignmentId: string } | { kind: 'draft'; assignmentId: string; draft?: Draft };

export function openOtherTabs(userId: string, { onDone, onDraft }: TabNews): OtherTabs {
  const channel = new BroadcastChannel(`touchstone-desk-${userId}`);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'done') onDone(data.assignmentId);
    else onDraft(data.assignmentId, data.draft);
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
    close: () => {
      channel.close();
    },
  };
}
