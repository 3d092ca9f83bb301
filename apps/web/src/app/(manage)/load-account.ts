import 'server-only';
import { cache } from 'react';
import { serverCaller } from '@/server/server-caller';

/** The viewer's own account, read once a request; null when nobody is signed in. */
export const loadAccount = cache(async () => (await serverCaller()).account.read());
