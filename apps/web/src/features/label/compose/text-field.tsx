'use client';
import { useTranslations } from 'next-intl';
import { MOST_TEXT } from '@touchstone/domain/judgment/answer';
import { Textarea } from '@touchstone/ui/textarea';

interface TextFieldProps {
  id: string;
  label: string;
  placeholder?: string;
  value: string;
  /** Characters needed when there are any. */
  least: number;
  shortcut?: string;
  disabled?: boolean;
  rows?: number;
  onWrite: (text: string) => void;
  onSubmit: () => void;
}

/** A text of an answer. Ctrl+Enter submits from within, Escape goes back to the answers and their keys. */
export function TextField(props: TextFieldProps) {
  const { id, label, placeholder, value, least, shortcut, disabled, rows = 3, onWrite, onSubmit } = props;
  const t = useTranslations('labelCompose.rationale');
  const length = value.trim().length;
  return (
    <>
      <Textarea
        aria-label={label}
        aria-describedby={`${id}-help${least > 0 ? ` ${id}-count` : ''}`}
        aria-keyshortcuts={shortcut}
        rows={rows}
        maxLength={MOST_TEXT}
        placeholder={placeholder}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onWrite(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onSubmit();
        }}
      />
      <p className="flex justify-between gap-3 text-sm text-muted">
        <span id={`${id}-help`} className="pointer-coarse:sr-only">
          {t('submit')}
        </span>
        {least > 0 && (
          <span id={`${id}-count`} className="shrink-0 tabular">
            {t('count', { length, least })}
          </span>
        )}
      </p>
    </>
  );
}
