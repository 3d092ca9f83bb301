'use client';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useFormState, useWatch } from 'react-hook-form';
import { useFieldError } from '../common/use-field-error';
import { itemId } from './item-id';
import type { SchemeFields } from './scheme-fields';
import type { SchemeItemList } from './scheme-form';

export interface ItemNameProps {
  form: SchemeFields;
  list: SchemeItemList;
  index: number;
}

const FALLBACK = { dimensions: 'dimension', ratings: 'rating', flags: 'flag', spans: 'mark' } as const;

/** A name with the id made from it, which exports will show and which stays once it is published. */
export function ItemName({ form, list, index }: ItemNameProps) {
  const t = useTranslations('scheme.items');
  const fieldError = useFieldError();
  const id = useWatch({ control: form.control, name: `${list}.${index}.id` });
  const fixed = useWatch({ control: form.control, name: `${list}.${index}.fixed` });
  // Asked for by itself: `form` stays the same object while its state changes.
  const { errors } = useFormState({ control: form.control });
  const followName = (name: string) => {
    if (fixed) return;
    const taken = form.getValues(list).flatMap((item, at) => (at === index ? [] : [item.id]));
    form.setValue(`${list}.${index}.id`, itemId(name, taken, FALLBACK[list]), { shouldDirty: true });
  };
  return (
    <Field
      label={t('name', { kind: t(`one.${list}`), n: index + 1 })}
      hint={
        id !== '' && (
          <>
            {t(fixed ? 'idFixed' : 'id')} <code className="font-mono">{id}</code>
          </>
        )
      }
      error={fieldError(errors[list]?.[index]?.name)}
      className="flex-1"
    >
      <Input
        autoComplete="off"
        maxLength={80}
        {...form.register(`${list}.${index}.name`, {
          onChange: (event: { target: { value: string } }) => {
            followName(event.target.value);
          },
        })}
      />
    </Field>
  );
}
