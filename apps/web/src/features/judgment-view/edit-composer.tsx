'use client';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Message } from '@touchstone/domain/message/message';
import { useTranslations } from 'next-intl';
import { useComposing, type ComposeProps } from '../label/compose/use-composing';
import { ComposerPane } from '../label/view/composer-pane';

const NO_HARM: HarmKind[] = [];

interface EditComposerProps extends ComposeProps {
  prompt: Message[];
  completions: Message[][];
  /** What the keys in here are for. */
  label?: string;
}

/** A comparison that was judged, to be read above the controls that change what was said. */
export function EditComposer({ prompt, label, ...props }: EditComposerProps) {
  const t = useTranslations('ownWork.edit');
  const composing = useComposing(props);
  const { id, completions } = props;
  return (
    <ComposerPane
      label={label ?? t('keys')}
      composing={composing}
      // What may harm was asked for before the editor opened.
      comparison={{ id, prompt, completions, harmKinds: NO_HARM }}
      scrollLabel={t('comparison')}
      takesFocus
      className="max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0 max-sm:px-2"
    />
  );
}
