import type { PreferenceRow } from '@touchstone/formats/row/preference-row';
import { excerpt } from '@touchstone/formats/text/excerpt';

/** What a row that could be read is recognised by when it is refused: how its prompt begins. */
export const rowExcerpt = ({ prompt }: PreferenceRow): string => excerpt(prompt[0]?.content ?? '');
