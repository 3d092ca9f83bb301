import { createTransport } from 'nodemailer';
import type { OutgoingAlert } from './outgoing-alert';
import { alertText } from './alert-text';

/** Milliseconds for each step of a conversation with the mail server. */
const PATIENCE_MS = 15_000;

/**
 * Sends an alert by SMTP.
 *
 * @param smtpUrl `smtp://user:password@host:587`, or `smtps://` for a server that speaks TLS from the first byte
 * @throws Error with what the server said, when it did not take it
 */
export async function sendEmail(
  { smtpUrl, from }: { smtpUrl: string; from: string },
  { alertId, alert, projectName, address, target }: OutgoingAlert,
): Promise<void> {
  const transport = createTransport(smtpUrl, {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  const { subject, text, page } = alertText(alert);
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: target },
      subject: `${projectName}: ${subject}`,
      text: `${text}\n\n${address}${page}\n`,
      // Sent again after a crash it is the same mail, and programs that answer by themselves keep quiet.
      messageId: `<${alertId}@touchstone>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    transport.close();
  }
}
