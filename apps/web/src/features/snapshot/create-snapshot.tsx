'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { snapshotsKey } from './snapshots-query';

const NAME_LENGTH = 120;

export interface CreateSnapshotProps {
  projectId: string;
  /** What to call it if nobody thinks of something better. */
  defaultName: string;
}

export function CreateSnapshot({ projectId, defaultName }: CreateSnapshotProps) {
  const t = useTranslations('snapshots.create');
  const queryClient = useQueryClient();
  const [name, setName] = useState(defaultName);
  const [countImported, setCountImported] = useState(true);
  const [useWords, setUseWords] = useState(true);
  const [missing, setMissing] = useState(false);
  const create = useMutation({
    mutationFn: () =>
      trpc.snapshot.create.mutate({
        ...{ projectId, name },
        options: { countImported, consensus: useWords ? 'adjudicated_over_majority' : 'majority' },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: snapshotsKey(projectId) }),
  });
  return (
    <Card title={t('title')}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(name.trim() === '');
          if (name.trim() !== '' && !create.isPending) create.mutate();
        }}
      >
        <Field label={t('name')} error={missing && t('nameMissing')} required>
          <Input
            name="name"
            value={name}
            maxLength={NAME_LENGTH}
            onChange={(event) => {
              setName(event.currentTarget.value);
            }}
          />
        </Field>
        <Checkbox
          label={t('countImported')}
          hint={t('countImportedHint')}
          checked={countImported}
          onChange={(event) => {
            setCountImported(event.currentTarget.checked);
          }}
        />
        <Checkbox
          label={t('useWords')}
          hint={t('useWordsHint')}
          checked={useWords}
          onChange={(event) => {
            setUseWords(event.currentTarget.checked);
          }}
        />
        <ErrorCallout title={t('failed')} error={create.error} />
        <Button type="submit" variant="primary" busy={create.isPending}>
          {t('submit')}
        </Button>
      </form>
    </Card>
  );
}
