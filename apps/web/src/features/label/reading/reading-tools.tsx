'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import type { ReadingKeys } from './reading-keys';

interface ReadingToolsProps {
  showDifferences: boolean;
  isStacked: boolean;
  isLinked: boolean;
  onToggleDifferences: () => void;
  onToggleLayout: () => void;
  onToggleLinked: () => void;
  keys: ReadingKeys;
}

/**
 * How the answers are laid out, as buttons. On a narrow screen they are always one under the other, and what is left stands
 * behind them, where it takes no room from the reading.
 */
export function ReadingTools(props: ReadingToolsProps) {
  const { showDifferences, isStacked, isLinked, keys } = props;
  const t = useTranslations('labelReading.tools');
  const tools = [
    {
      name: t('differences'),
      shortcut: keys.differences,
      isOn: showDifferences,
      onToggle: props.onToggleDifferences,
    },
    {
      name: t('stacked'),
      shortcut: keys.layout,
      isOn: isStacked,
      onToggle: props.onToggleLayout,
      isWide: true,
    },
    ...(isStacked || showDifferences
      ? []
      : [
          {
            name: t('linked'),
            shortcut: keys.linked,
            isOn: isLinked,
            onToggle: props.onToggleLinked,
            isWide: true,
          },
        ]),
  ];
  return (
    <div
      role="toolbar"
      aria-label={t('name')}
      className="mx-auto flex w-full max-w-[78rem] justify-end gap-1 px-3 pb-3 max-[899px]:order-last min-[900px]:-mb-2 min-[900px]:px-4 min-[900px]:pt-2 min-[900px]:pb-0"
    >
      {tools.map(({ name, shortcut, isOn, onToggle, isWide }) => (
        <Button
          key={name}
          size="sm"
          variant="quiet"
          kbd={shortcut}
          aria-pressed={isOn}
          onClick={onToggle}
          className={clsx(
            'aria-pressed:bg-accent-soft aria-pressed:text-accent-ink',
            isWide && 'max-[899px]:hidden',
          )}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
