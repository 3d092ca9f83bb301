'use client';
import { useMutation } from '@tanstack/react-query';
import {
  RULE_ACTIONS,
  type RuleAction,
  type RaterRule,
  type RuleKind,
} from '@touchstone/domain/rater/rater-rule';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { NumberField } from '../common/number-field';
import { numberIn } from '../common/number-in';

/** What a rule begins with when it is switched on. */
const FIRST: Record<RuleKind, RaterRule> = {
  gold_accuracy: { threshold: 0.7, seconds: null, least: 20, action: 'warn' },
  too_fast: { threshold: 0.3, seconds: 3, least: 30, action: 'warn' },
  one_side: { threshold: 0.001, seconds: null, least: 50, action: 'warn' },
};

interface RuleFormProps {
  projectId: string;
  kind: RuleKind;
  rule: RaterRule | null;
}

/** One rule: on or off, at which figures it acts, and what it does then. */
export function RuleForm({ projectId, kind, rule }: RuleFormProps) {
  const t = useTranslations('gold.rules');
  const begin = rule ?? FIRST[kind];
  const [on, setOn] = useState(rule !== null);
  const [threshold, setThreshold] = useState(String(Math.round(begin.threshold * 1e5) / 1e3));
  const [seconds, setSeconds] = useState(String(begin.seconds ?? ''));
  const [least, setLeast] = useState(String(begin.least));
  const [action, setAction] = useState<RuleAction>(begin.action);
  const [urged, setUrged] = useState(false);
  const values = {
    threshold: numberIn(threshold, 0.001, 100),
    seconds: kind === 'too_fast' ? numberIn(seconds, 0.1, 600) : null,
    least: numberIn(least, 5, 100_000, true),
  };
  const error = (value: number | null | undefined) =>
    urged && value === undefined ? t('invalid') : undefined;
  const save = useMutation({
    mutationFn: (next: RaterRule | null) => trpc.checks.changeRule.mutate({ projectId, kind, rule: next }),
    onSuccess: () => toast.success(t('saved')),
  });
  const submit = () => {
    if (!on) {
      save.mutate(null);
      return;
    }
    const { threshold: share, seconds: limit, least: n } = values;
    if (share === undefined || limit === undefined || n === undefined) setUrged(true);
    else save.mutate({ threshold: share / 100, seconds: limit, least: n, action });
  };
  return (
    <Card title={t(`kind.${kind}`)}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="text-sm text-muted">{t(`hint.${kind}`)}</p>
        <Checkbox
          label={t('on')}
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked);
          }}
        />
        {on && (
          <>
            <NumberField
              label={t(`threshold.${kind}`)}
              value={threshold}
              onValue={setThreshold}
              error={error(values.threshold)}
            />
            {kind === 'too_fast' && (
              <NumberField
                label={t('seconds')}
                value={seconds}
                onValue={setSeconds}
                error={error(values.seconds)}
              />
            )}
            <NumberField label={t('least')} value={least} onValue={setLeast} error={error(values.least)} />
            <Field label={t('action')}>
              <Select
                className="max-w-48"
                value={action}
                options={RULE_ACTIONS.map((value) => ({ value, label: t(`actions.${value}`) }))}
                onChange={(event) => {
                  setAction(event.target.value as RuleAction);
                }}
              />
            </Field>
          </>
        )}
        <ErrorCallout error={save.error} title={t('failed')} />
        <Button type="submit" className="self-start" busy={save.isPending}>
          {t('save')}
        </Button>
      </form>
    </Card>
  );
}
