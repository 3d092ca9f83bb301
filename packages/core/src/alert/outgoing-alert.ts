import type { Alert } from '@touchstone/domain/alert/alert';

/** An alert on its way to one channel. */
export interface OutgoingAlert {
  alertId: string;
  alert: Alert;
  at: Date;
  projectId: string;
  projectName: string;
  /** Of the project's pages, for people who sign in. */
  address: string;
  target: string;
}
