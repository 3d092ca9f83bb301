'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { raterAttributeSchema, type RaterAttribute } from '@touchstone/domain/rater/rater-attribute';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { attributesKey } from './attributes-key';

/** A question and its options, one a line. */
export function AttributeForm({ projectId, onDone }: { projectId: string; onDone: () => void }) {
  const t = useTranslations('quality.attributes');
  const queries = useQueryClient();
  const [question, setQuestion] = useState('');
  const [lines, setLines] = useState('');
  const [wrong, setWrong] = useState<{ question: boolean; options: boolean }>();
  const define = useMutation({
    mutationFn: (attribute: RaterAttribute) => trpc.raterAttribute.define.mutate({ projectId, attribute }),
    onSuccess: async () => {
      toast.success(t('added'));
      onDone();
      await queries.invalidateQueries({ queryKey: attributesKey(projectId) });
    },
  });
  const submit = () => {
    const options = lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const read = raterAttributeSchema.safeParse({ question, options });
    const at = (field: string) => read.error?.issues.some(({ path }) => path[0] === field) ?? false;
    setWrong({ question: at('question'), options: at('options') });
    if (read.success) define.mutate(read.data);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('question')}
        hint={t('questionHint')}
        error={wrong?.question && t('questionBad')}
        required
      >
        <Input
          value={question}
          onChange={({ target }) => {
            setQuestion(target.value);
          }}
        />
      </Field>
      <Field label={t('options')} hint={t('optionsHint')} error={wrong?.options && t('optionsBad')} required>
        <Textarea
          value={lines}
          onChange={({ target }) => {
            setLines(target.value);
          }}
        />
      </Field>
      <ErrorCallout error={define.error} title={t('failed')} />
      <Button type="submit" variant="primary" className="self-end" busy={define.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
