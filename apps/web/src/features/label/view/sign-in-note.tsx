'use client';
import { useTranslations } from 'next-intl';
import { Callout } from '@touchstone/ui/callout';
import { LinkButton } from '@touchstone/ui/link-button';

interface SignInNoteProps {
  projectId: string;
  waiting: number;
}

/** Judgments wait for their author to sign in; labelling goes on over what is loaded. */
export function SignInNote({ projectId, waiting }: SignInNoteProps) {
  const t = useTranslations('label.signIn');
  return (
    <Callout
      tone="warning"
      className="mx-auto my-3 w-[calc(100%-1.5rem)] max-w-[76rem]"
      title={t('title')}
      action={
        <LinkButton size="sm" href={`/sign-in?to=${encodeURIComponent(`/projects/${projectId}/label`)}`}>
          {t('again')}
        </LinkButton>
      }
    >
      {t('text', { waiting })}
    </Callout>
  );
}
