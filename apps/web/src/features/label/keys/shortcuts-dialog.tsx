'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { changeKey, holderOf } from './change-key';
import { DESK_COMMANDS, type DeskCommand } from './desk-commands';
import { useKeysOfDesk } from './desk-keys-context';
import { KeyClash, type Clash } from './key-clash';
import { KeyRow } from './key-row';
import { commandsUnder } from './key-map';
import { QuestionKeys } from './question-keys';
import { isReserved } from './reserved';
import { useCommandWords } from './use-command-words';

interface ShortcutsDialogProps {
  scheme: LabelScheme;
  arity: number;
  onClose: () => void;
}

/** Every key the desk understands under a scheme: the commands, each of which can be changed here, and those of the questions. */
export function ShortcutsDialog({ scheme, arity, onClose }: ShortcutsDialogProps) {
  const t = useTranslations('desk.keys');
  const wordsOf = useCommandWords(scheme);
  const { keys, change } = useKeysOfDesk();
  const [choosing, setChoosing] = useState<DeskCommand>();
  const [clash, setClash] = useState<Clash>();
  const commands = commandsUnder(scheme);

  function take(command: DeskCommand, key: string, swap = false) {
    setChoosing(undefined);
    const next = changeKey(keys, command, key, swap);
    const holder = holderOf(keys, key, command);
    setClash(next ? undefined : { command, key, holder: isReserved(key, command) ? undefined : holder });
    if (next) change(next);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        // Escape first ends the choice of a key.
        if (!open && choosing !== undefined) setChoosing(undefined);
        else if (!open) onClose();
      }}
      size="lg"
      title={t('title')}
      description={t('text')}
      closeLabel={t('close')}
      footer={
        <Button
          onClick={() => {
            setClash(undefined);
            change(DESK_COMMANDS);
          }}
        >
          {t('reset')}
        </Button>
      }
    >
      {clash && (
        <KeyClash
          clash={clash}
          wordsOf={wordsOf}
          onSwap={() => {
            take(clash.command, clash.key, true);
          }}
          onLeave={() => {
            setClash(undefined);
          }}
        />
      )}
      <ul
        className="grid gap-x-10 sm:grid-flow-col sm:grid-cols-2 sm:grid-rows-[repeat(var(--rows),auto)]"
        style={{ '--rows': Math.ceil(commands.length / 2) } as React.CSSProperties}
      >
        {commands.map((command) => (
          <KeyRow
            key={command}
            command={command}
            shortcut={keys[command]}
            words={wordsOf(command)}
            choosing={choosing === command}
            onChoose={() => {
              setClash(undefined);
              setChoosing(command);
            }}
            onKey={(key) => {
              take(command, key);
            }}
            onEnd={() => {
              setChoosing(undefined);
            }}
          />
        ))}
      </ul>
      <QuestionKeys scheme={scheme} arity={arity} />
    </Dialog>
  );
}
