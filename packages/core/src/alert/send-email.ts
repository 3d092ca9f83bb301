import { createTransport } from 'nodemailer';
import type { AlertNetwork } from './alert-network';

const LONGEST_MS = 10_000;

/** Sends one plain message. @throws when no mail server is set, or it does not take the message */
export async function sendEmail(
  { smtpUrl, from }: Pick<AlertNetwork, 'smtpUrl' | 'from'>,
  message: { id: string; to: string; subject: string; text: string },
): Promise<void> {
  if (smtpUrl === null) throw new Error('This instance has no mail server (TOUCHSTONE_SMTP_URL).');
  const transport = createTransport({
    ...{
      url: smtpUrl,
      connectionTimeout: LONGEST_MS,
      greetingTimeout: LONGEST_MS,
      socketTimeout: LONGEST_MS,
    },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  try {
    const { id, ...rest } = message;
    await transport.sendMail({ ...rest, from, messageId: `<${id}@touchstone>` });
  } finally {
    transport.close();
  }
}
