'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import type { Checks } from './gold-types';
import { NumberField } from '../common/number-field';
import { numberIn } from '../common/number-in';

type Settings = Checks['settings'];

/** How each setting is typed: shares in per cent. */
const FIELDS = [
  { key: 'goldRate', min: 0, max: 50, per: 100 },
  { key: 'goldRaters', min: 1, max: 100_000, per: 1 },
  { key: 'repeatRate', min: 0, max: 50, per: 100 },
  { key: 'repeatAfterHours', min: 0, max: 8760, per: 1 },
  { key: 'trainingItems', min: 0, max: 100, per: 1 },
  { key: 'trainingPass', min: 0, max: 100, per: 100 },
  { key: 'trainingTries', min: 1, max: 100, per: 1 },
] as const;
type Key = (typeof FIELDS)[number]['key'];
const WITH_HINT = ['goldRate', 'goldRaters', 'repeatRate', 'trainingItems'] as const;

const typedOf = (settings: Settings) =>
  Object.fromEntries(
    FIELDS.map(({ key, per }) => {
      const value = settings[key];
      return [key, value === null ? '' : String(Math.round(value * per * 100) / 100)];
    }),
  ) as Record<Key, string>;

/** Rates of hidden checks and repeats, and the training round. */
export function ChecksForm({ projectId, settings }: { projectId: string; settings: Settings }) {
  const t = useTranslations('gold.checks');
  const [typed, setTyped] = useState(() => typedOf(settings));
  const [urged, setUrged] = useState(false);
  const values = FIELDS.map(({ key, min, max, per }) => {
    const value = numberIn(typed[key], min, max, per === 1);
    const isEmptied = key === 'goldRaters' && typed[key].trim() === '';
    return [key, isEmptied ? null : value === undefined ? undefined : value / per] as const;
  });
  const wrong = new Set(values.filter(([, value]) => value === undefined).map(([key]) => key));
  const save = useMutation({
    mutationFn: () =>
      trpc.checks.change.mutate({ projectId, settings: Object.fromEntries(values) as Settings }),
    onSuccess: () => toast.success(t('saved')),
  });
  return (
    <form
      noValidate
      className="flex max-w-reading flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.size > 0) setUrged(true);
        else save.mutate();
      }}
    >
      {FIELDS.map(({ key }) => {
        const hinted = WITH_HINT.find((each) => each === key);
        return (
          <NumberField
            key={key}
            label={t(key)}
            {...(hinted && { hint: t(`${hinted}Hint`) })}
            error={urged && wrong.has(key) ? t('invalid') : undefined}
            value={typed[key]}
            onValue={(value) => {
              setTyped((now) => ({ ...now, [key]: value }));
            }}
          />
        );
      })}
      <ErrorCallout error={save.error} title={t('failed')} />
      <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
