import { z } from 'zod';

// By itself zod tries whether it may make functions of text, which the policy of our pages stops and reports.
z.config({ jitless: true });
