'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { DAY } from '../common/date-formats';
import { ErrorCallout } from '../common/error-callout';
import { errorCode, trpc } from '../common/trpc';
import type { ConsentState } from './consent-state';
import { HarmKindChoices } from './harm-kind-choices';
import { StatementChanges } from './statement-changes';
import { StatementText } from './statement-text';

export interface AcceptStatementProps {
  projectId: string;
  consent: ConsentState;
  /** Beside the button that accepts: the way out. */
  decline: ReactNode;
  onAccepted: () => void;
  /** The statement is not this one any more: another must be read. */
  onOutdated: () => void;
}

/** A statement to read, what changed in it, what to opt into, and the button that accepts it. */
export function AcceptStatement(props: AcceptStatementProps) {
  const { projectId, consent, decline, onAccepted, onOutdated } = props;
  const { statement, accepted, acceptedStatement } = consent;
  const t = useTranslations('statement.accept');
  const format = useFormatter();
  // Nothing is opted into for anybody; what was opted into before is proposed again.
  const [chosen, setChosen] = useState<HarmKind[]>(
    () => statement?.harmKinds.filter((kind) => accepted?.harmKinds.includes(kind)) ?? [],
  );
  const accept = useMutation({
    mutationFn: (version: number) => trpc.consent.accept.mutate({ projectId, version, harmKinds: chosen }),
    onSuccess: onAccepted,
    onError: (error) => {
      if (errorCode(error) === 'CONFLICT') onOutdated();
    },
  });
  if (!statement) return null;
  return (
    <div className="flex flex-col gap-8">
      {accepted && acceptedStatement && (
        <Callout title={t('changedTitle', { at: format.dateTime(new Date(accepted.at), DAY) })} role="note">
          <div className="mt-2">
            <StatementChanges before={acceptedStatement} after={statement} />
          </div>
        </Callout>
      )}
      <StatementText statement={statement} />
      {statement.harmKinds.length > 0 && (
        <HarmKindChoices
          legend={t('harmKinds')}
          hint={t('harmKindsHint')}
          kinds={statement.harmKinds}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
      <div className="flex flex-col gap-3">
        <ErrorCallout error={accept.error} title={t('failed')} />
        <p className="max-w-reading text-sm text-muted">{t('record')}</p>
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            busy={accept.isPending}
            onClick={() => {
              accept.mutate(statement.version);
            }}
          >
            {t('submit')}
          </Button>
          {decline}
        </div>
      </div>
    </div>
  );
}
