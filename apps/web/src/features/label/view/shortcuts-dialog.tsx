'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { Dialog } from '@touchstone/ui/dialog';
import { Kbd } from '@touchstone/ui/kbd';
import { DESK_KEYS, outcomeChoices, stepsOf, strengthChoices, type DeskAction } from '../keys/key-map';
import { useAnswerWords } from './use-answer-words';

interface ShortcutsDialogProps {
  scheme: LabelScheme;
  onClose: () => void;
}

/** Every key of the desk. */
export function ShortcutsDialog({ scheme, onClose }: ShortcutsDialogProps) {
  const t = useTranslations('label.shortcuts');
  const wordsOf = useAnswerWords(scheme);
  const choices = [...strengthChoices(stepsOf(scheme)), ...outcomeChoices(scheme)];
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="md"
      title={t('title')}
      description={t('text')}
      closeLabel={t('close')}
    >
      <dl
        className="grid gap-x-10 gap-y-2 sm:grid-flow-col sm:grid-cols-2 sm:grid-rows-[repeat(var(--rows),auto)]"
        style={{ '--rows': Math.max(choices.length, Object.keys(DESK_KEYS).length) } as React.CSSProperties}
      >
        {choices.map(({ key, answer }) => (
          <Row key={key} shortcut={key} text={wordsOf(answer).full} />
        ))}
        {(Object.keys(DESK_KEYS) as DeskAction[]).map((action) => (
          <Row key={action} shortcut={DESK_KEYS[action]} text={t(action)} />
        ))}
      </dl>
    </Dialog>
  );
}

function Row({ shortcut, text }: { shortcut: string; text: string }) {
  return (
    <div className="flex items-center justify-between gap-4">
      <dt>{text}</dt>
      <dd className="flex">
        <Kbd>{shortcut}</Kbd>
      </dd>
    </div>
  );
}
