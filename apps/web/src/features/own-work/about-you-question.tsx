'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RadioGroup } from '@touchstone/ui/radio-group';
import { useTranslations } from 'next-intl';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { aboutYouKey } from './about-you-key';

const NOT_SAID = 'not-said';

type Asked = Awaited<ReturnType<typeof trpc.raterAttribute.own.query>>[number];

/** One question, saved as soon as something is chosen. */
export function AboutYouQuestion({ projectId, asked }: { projectId: string; asked: Asked }) {
  const t = useTranslations('ownWork.about');
  const queries = useQueryClient();
  const { id, question, options, said } = asked;
  const queryKey = aboutYouKey(projectId);
  const answer = useMutation({
    // One after the other: the last choice is the one that stays.
    scope: { id: `about-you-${id}` },
    mutationFn: (choice: number | null) =>
      trpc.raterAttribute.answer.mutate({ projectId, attributeId: id, choice }),
    onMutate: (choice) => {
      queries.setQueryData<Asked[]>(queryKey, (all) =>
        all?.map((each) => (each.id === id ? { ...each, said: { choice } } : each)),
      );
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        label={question}
        value={said === null ? '' : said.choice === null ? NOT_SAID : String(said.choice)}
        onValueChange={(value) => {
          answer.mutate(value === NOT_SAID ? null : Number(value));
        }}
        options={[
          ...options.map((label, at) => ({ value: String(at), label })),
          { value: NOT_SAID, label: t('notSaid') },
        ]}
      />
      <p role="status" className="text-sm text-muted">
        {answer.isSuccess && said !== null && t('saved')}
      </p>
      <ErrorCallout error={answer.error} title={t('failed')} />
    </div>
  );
}
