'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { NumberField } from '../common/number-field';
import { limitIn } from './limit-in';
import { useAfterChange } from './use-distribution';

interface LimitsFormProps {
  projectId: string;
  settings: { dailyLimit: number | null; totalLimit: number | null; dueAt: string | null };
}

const LIMITS = ['dailyLimit', 'totalLimit'] as const;

/** Limits of every member, and the day the labelling is wanted by: to the end of it, in UTC. */
export function LimitsForm({ projectId, settings }: LimitsFormProps) {
  const t = useTranslations('distribution.limits');
  const after = useAfterChange(projectId);
  const [typed, setTyped] = useState({
    dailyLimit: String(settings.dailyLimit ?? ''),
    totalLimit: String(settings.totalLimit ?? ''),
  });
  const [day, setDay] = useState(settings.dueAt?.slice(0, 10) ?? '');
  const [urged, setUrged] = useState(false);
  const [dailyLimit, totalLimit] = [limitIn(typed.dailyLimit), limitIn(typed.totalLimit)];
  const wrong = { dailyLimit: dailyLimit === undefined, totalLimit: totalLimit === undefined };
  const save = useMutation({
    mutationFn: (limits: { dailyLimit: number | null; totalLimit: number | null }) =>
      trpc.distribution.change.mutate({
        projectId,
        settings: { ...limits, dueAt: day === '' ? null : `${day}T23:59:59.000Z` },
      }),
    onSuccess: async () => {
      toast.success(t('saved'));
      await after();
    },
  });
  return (
    <form
      noValidate
      className="flex max-w-reading flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (dailyLimit === undefined || totalLimit === undefined) setUrged(true);
        else save.mutate({ dailyLimit, totalLimit });
      }}
    >
      {LIMITS.map((key) => (
        <NumberField
          key={key}
          label={t(key)}
          hint={t(`${key}Hint`)}
          error={urged && wrong[key] ? t('invalid') : undefined}
          value={typed[key]}
          onValue={(value) => {
            setTyped((now) => ({ ...now, [key]: value }));
          }}
        />
      ))}
      <Field label={t('dueAt')} hint={t('dueAtHint')}>
        <Input
          type="date"
          className="w-44"
          value={day}
          onChange={(event) => {
            setDay(event.target.value);
          }}
        />
      </Field>
      <ErrorCallout error={save.error} title={t('failed')} />
      <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
