'use client';
import { MenuItem, MenuLabel } from '@touchstone/ui/menu';
import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';

const THEMES = [
  { key: 'light', icon: Sun },
  { key: 'dark', icon: Moon },
  { key: 'system', icon: Monitor },
] as const;

/** Light, dark or as the system, within a menu. */
export function ThemeItems() {
  const t = useTranslations('common.accountMenu');
  const { theme, setTheme } = useTheme();
  return (
    <>
      <MenuLabel>{t('theme')}</MenuLabel>
      {THEMES.map(({ key, icon: Icon }) => (
        <MenuItem
          key={key}
          icon={<Icon aria-hidden />}
          aria-current={theme === key || undefined}
          onSelect={() => {
            setTheme(key);
          }}
        >
          <span className="flex items-center justify-between gap-4">
            {t(key)}
            {theme === key && <Check aria-hidden />}
          </span>
        </MenuItem>
      ))}
    </>
  );
}
