import { ensureGenerated } from './lib/prepare.mjs';

ensureGenerated();
