import type { AddressRule, Resolver } from '../image/guarded-agent';

/** How alerts leave the instance. */
export interface AlertNetwork {
  /** Where webhooks may go, and whether they may go without TLS. */
  isAllowed: AddressRule;
  resolve: Resolver;
  allowsHttp: boolean;
  /** `smtp://` or `smtps://`, with the user and password; null: e-mail is off. */
  smtpUrl: string | null;
  /** Who e-mails come from. */
  from: string;
}
