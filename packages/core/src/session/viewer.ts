/** Who sends a request, as the session and user rows said at its start. */
export interface Viewer {
  userId: string;
  isOwner: boolean;
  /** The session it came by; null for an API token. */
  sessionId: string | null;
}
