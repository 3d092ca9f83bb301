import { lookup } from 'node:dns';
import type { AddressRule, Resolver } from '../image/guarded-agent';
import { isPublicAddress } from '../image/is-public-address';

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

/** The rules for where webhooks may go: the open internet by https, or, where an instance's owner says so, anywhere. */
export const webhookRules = (allowsPrivate: boolean): Pick<AlertNetwork, 'isAllowed' | 'allowsHttp'> => ({
  isAllowed: allowsPrivate ? () => true : isPublicAddress,
  allowsHttp: allowsPrivate,
});

/** How alerts leave an instance with these settings. */
export const alertNetwork = (settings: {
  allowsPrivateWebhooks: boolean;
  smtpUrl: string | undefined;
  from: string;
}): AlertNetwork => ({
  ...webhookRules(settings.allowsPrivateWebhooks),
  resolve: lookup,
  smtpUrl: settings.smtpUrl ?? null,
  from: settings.from,
});
