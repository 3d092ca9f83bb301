'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { Button } from '@touchstone/ui/button';
import { useKeyOf } from '../keys/desk-keys-context';
import { useAnswerWords } from '../view/use-answer-words';
import type { DeskSnapshot } from './desk-screen';

interface UndoNoteProps {
  scheme: LabelScheme;
  said: DeskSnapshot['justJudged'];
  onUndo: () => void;
}

/** For a few seconds after a judgment: what was said, and a way to take it back. Never in the way of anything. */
export function UndoNote({ scheme, said, onUndo }: UndoNoteProps) {
  const t = useTranslations('desk.undo');
  const wordsOf = useAnswerWords(scheme);
  const key = useKeyOf('undo');
  if (!said) return null;
  return (
    <div
      data-testid="undo-note"
      className="pointer-events-none absolute inset-x-3 bottom-3 z-20 flex justify-center"
    >
      <div className="pointer-events-auto flex items-center gap-3 rounded-md border border-line-strong bg-raised py-1 ps-4 pe-1">
        <span className="text-sm text-muted">{t('said', { answer: wordsOf(said.answer).full })}</span>
        <Button size="sm" variant="quiet" kbd={key} onClick={onUndo} className="pointer-coarse:min-h-11">
          {t('undo')}
        </Button>
      </div>
    </div>
  );
}
