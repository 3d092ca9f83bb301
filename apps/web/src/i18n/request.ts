import { getRequestConfig } from 'next-intl/server';
import { messages } from './messages';

export default getRequestConfig(() =>
  Promise.resolve({ locale: 'en', timeZone: 'UTC', messages: messages.en }),
);
