import { z } from 'zod';

/** Characters of a question, a reply, or a note to a report, at most. */
const MOST = 4000;

export const questionTextSchema = z.string().trim().min(1).max(MOST);
