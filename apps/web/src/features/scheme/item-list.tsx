'use client';
import { Button } from '@touchstone/ui/button';
import { IconButton } from '@touchstone/ui/icon-button';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, type ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { ItemName } from './item-name';
import type { SchemeFields } from './scheme-fields';
import type { SchemeForm, SchemeItemList } from './scheme-form';

export interface ItemListProps {
  form: SchemeFields;
  list: SchemeItemList;
  most: number;
  /** What a new one asks beside its name. */
  fresh: Partial<SchemeForm[SchemeItemList][number]>;
  /** What one asks beside its name. */
  children?: (index: number) => ReactNode;
}

/** Things a scheme asks, in the order of the desk: add, name, reorder, remove. */
export function ItemList({ form, list, most, fresh, children }: ItemListProps) {
  const t = useTranslations('scheme.items');
  const { fields, append, move, remove } = useFieldArray({
    control: form.control,
    name: list,
    keyName: 'key',
  });
  const addButton = useRef<HTMLButtonElement>(null);
  const kind = t(`one.${list}`);
  return (
    <div className="flex flex-col gap-3">
      {fields.length > 0 && (
        <ol aria-label={t(`all.${list}`)} className="flex flex-col gap-2">
          {fields.map(({ key }, index) => (
            <li key={key} className="flex flex-col gap-3 rounded-md border bg-canvas p-3">
              <div className="flex items-start gap-1">
                <ItemName form={form} list={list} index={index} />
                <div className="mt-6 flex shrink-0">
                  <IconButton
                    label={t('up', { kind, n: index + 1 })}
                    aria-disabled={index === 0}
                    onClick={() => {
                      if (index > 0) move(index, index - 1);
                    }}
                  >
                    <ArrowUp aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('down', { kind, n: index + 1 })}
                    aria-disabled={index === fields.length - 1}
                    onClick={() => {
                      if (index < fields.length - 1) move(index, index + 1);
                    }}
                  >
                    <ArrowDown aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('remove', { kind, n: index + 1 })}
                    onClick={() => {
                      remove(index);
                      addButton.current?.focus();
                    }}
                  >
                    <Trash2 aria-hidden />
                  </IconButton>
                </div>
              </div>
              {children?.(index)}
            </li>
          ))}
        </ol>
      )}
      {fields.length < most ? (
        <Button
          ref={addButton}
          size="sm"
          className="self-start"
          icon={<Plus aria-hidden />}
          onClick={() => {
            const item = { id: '', name: '', fixed: false, ...fresh };
            append(item, {
              focusName: `${list}.${String(fields.length)}.name`,
            });
          }}
        >
          {t(`add.${list}`)}
        </Button>
      ) : (
        <p className="text-sm text-muted">{t('full', { most })}</p>
      )}
    </div>
  );
}
