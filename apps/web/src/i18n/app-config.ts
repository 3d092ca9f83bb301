import type { Locale } from '@touchstone/domain/user/user-preference';
import type { Messages } from './load-messages';

// English says which keys there are; a key that no message file has is a type error.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
