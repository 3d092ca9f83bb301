/** Tells the other tabs of this user which pairs are done with, so that none of them asks for the same one again. */
export interface OtherTabs {
  tell(assignmentId: string): void;
  close(): void;
}

export function openOtherTabs(userId: string, onDone: (assignmentId: string) => void): OtherTabs {
  const channel = new BroadcastChannel(`touchstone-desk-${userId}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onDone(data);
  };
  return {
    tell: (assignmentId) => {
      channel.postMessage(assignmentId);
    },
    close: () => {
      channel.close();
    },
  };
}
