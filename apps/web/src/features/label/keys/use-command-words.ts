'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { useAnswerWords } from '../view/use-answer-words';
import { DESK_COMMANDS, type DeskCommand } from './desk-commands';
import { commandOf } from './key-map';

/** What a command does under a scheme, in words: what the first choice is called depends on how many there are. */
export function useCommandWords(scheme: LabelScheme): (command: DeskCommand) => string {
  const t = useTranslations('desk.commands');
  const wordsOf = useAnswerWords(scheme);
  return (command) => {
    const does = commandOf(DESK_COMMANDS[command], scheme);
    if (!does) return '';
    return does.kind === 'answer' ? wordsOf(does.answer).full : t(does.kind);
  };
}
