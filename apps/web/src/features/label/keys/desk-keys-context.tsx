'use client';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { usePreference } from '@/features/account/use-preference';
import { DESK_COMMANDS, keysChange, keysWith, type DeskCommand, type DeskKeys } from './desk-commands';

interface DeskKeysHandle {
  keys: DeskKeys;
  change: (keys: DeskKeys) => void;
}

const Context = createContext<DeskKeysHandle>({ keys: DESK_COMMANDS, change: () => undefined });

/** The keys of the desk as this user has them, for every control under it. */
export function DeskKeysProvider({ children }: { children: ReactNode }) {
  const { preference, change } = usePreference();
  const stored = preference.desk?.keys;
  const handle = useMemo(
    () => ({
      keys: keysWith(stored),
      change: (keys: DeskKeys) => {
        change({ desk: { keys: keysChange(keys) } });
      },
    }),
    [stored, change],
  );
  return <Context value={handle}>{children}</Context>;
}

export const useKeysOfDesk = (): DeskKeysHandle => useContext(Context);

/** The key of one command, as shown on its control. */
export const useKeyOf = (command: DeskCommand): string => useKeysOfDesk().keys[command];
