import { z } from 'zod';
import { writtenText } from '../text/written-text';

/** Characters of a question, a reply, or a note to a report, at most. */
const MOST = 4000;

export const questionTextSchema = z.string().trim().min(1).pipe(writtenText(MOST));
