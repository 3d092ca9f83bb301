'use client';
import { Callout } from '@touchstone/ui/callout';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { draftOf, EMPTY_DRAFT, type Draft } from '../label/compose/draft';
import { fitDraft } from '../label/compose/fit-draft';
import { questionsOf } from '../label/compose/questions';
import { useComposing } from '../label/compose/use-composing';
import { ComposerPane } from '../label/view/composer-pane';
import type { ExampleComparison } from './example-comparison';

export interface PreviewDeskProps {
  scheme: LabelScheme;
  comparison: ExampleComparison;
}

/** The desk's own parts over a comparison that nobody judges: what is said stays here and goes away with the page. */
export function PreviewDesk({ scheme, comparison }: PreviewDeskProps) {
  const t = useTranslations('scheme.preview');
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [complete, setComplete] = useState(false);
  const { prompt, completions, harmKinds } = comparison;
  // Other questions start at the first one again; what was said stays as far as it fits.
  const id = `preview ${questionsOf(scheme)
    .map((question) => question.id)
    .join(' ')}`;
  const composing = useComposing({
    id,
    scheme,
    completions,
    draft: fitDraft(draft, scheme, completions.length),
    onDraft: (next) => {
      setDraft(next);
      setComplete(false);
    },
    onSubmit: (answer) => {
      setDraft(draftOf(answer));
      setComplete(true);
    },
  });
  return (
    <ComposerPane label={t('desk')} composing={composing} comparison={{ id, prompt, completions, harmKinds }}>
      {complete && <Callout tone="success">{t('complete')}</Callout>}
    </ComposerPane>
  );
}
