'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { Callout } from '@touchstone/ui/callout';
import { ComparisonStack } from '../desk/comparison-stack';
import type { Assignment, Project } from '../desk/desk-api';
import type { DeskController } from '../desk/desk-controller';
import type { DeskSnapshot } from '../desk/desk-screen';
import { comingPair, revisited, shownPair } from '../desk/desk-state';
import { SwipeSurface } from '../desk/swipe-surface';
import { UndoNote } from '../desk/undo-note';
import { isWaiting } from '../outbox/outbox-entry';
import { ComparisonView } from '../reading/comparison-view';
import { useHarmCover } from '../reading/use-harm-cover';
import { DeskNotice } from './desk-notice';
import { DeskSkeleton } from './desk-skeleton';
import { ReviewNote } from './review-note';
import { SignInNote } from './sign-in-note';
import { useAnswerWords } from './use-answer-words';

interface DeskSurfaceProps {
  snapshot: DeskSnapshot;
  controller: DeskController;
  project: Project;
  passedSkip: boolean;
  onChoose: (answer: Answer) => void;
  onUndo: () => void;
  whole: boolean;
  onToggleWhole: () => void;
}

/** The middle of the desk: notes about how things stand, and under them the comparison, or why there is none. */
export function DeskSurface(props: DeskSurfaceProps) {
  const { snapshot, controller, project, passedSkip, onChoose, onUndo, whole, onToggleWhole } = props;
  const { desk, outbox, storeFailed } = snapshot;
  const t = useTranslations('label');
  const isOther = snapshot.otherUser || outbox.phase === 'other_user';
  const shown = isOther ? undefined : shownPair(desk);
  const scheme = shown?.scheme ?? project.scheme;
  const wordsOf = useAnswerWords(scheme);
  const waiting = outbox.entries.filter(isWaiting).length;
  const { uncovered, uncover } = useHarmCover(shown?.id);
  const draw = useCallback(
    (assignment: Assignment) => (
      <ComparisonView
        assignment={assignment}
        whole={whole}
        onToggleWhole={onToggleWhole}
        uncovered={uncovered && assignment.id === shown?.id}
        onUncover={uncover}
        images={{ projectId: project.id, hosts: project.imageHosts }}
      />
    ),
    [whole, onToggleWhole, uncovered, uncover, shown?.id, project.id, project.imageHosts],
  );

  const earlier = revisited(desk)?.versions.at(-1)?.answer;
  return (
    <main aria-label={t('desk')} className="relative flex min-h-0 flex-1 flex-col">
      {storeFailed && (
        <Callout
          tone="danger"
          title={t('storeFailed.title')}
          className="mx-auto my-3 w-[calc(100%-1.5rem)] max-w-[76rem]"
        >
          {t('storeFailed.text')}
        </Callout>
      )}
      {shown && outbox.phase === 'signed_out' && <SignInNote projectId={project.id} waiting={waiting} />}
      {desk.revisiting !== undefined && (
        <ReviewNote
          earlier={earlier && wordsOf(earlier).full}
          passedSkip={passedSkip}
          onKeep={() => {
            controller.keep();
          }}
        />
      )}
      {shown ? (
        <SwipeSurface scheme={scheme} disabled={desk.revisiting !== undefined} onChoose={onChoose}>
          <ComparisonStack shown={shown} next={comingPair(desk)} draw={draw} />
          <UndoNote scheme={scheme} said={snapshot.justJudged} onUndo={onUndo} />
        </SwipeSurface>
      ) : reason === undefined ? (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <DeskSkeleton />
        </div>
      ) : (
        <DeskNotice
          projectId={project.id}
          work={reason}
          waiting={waiting}
          onRetry={() => {
            if (waiting > 0) controller.wake();
            else void controller.lookForWork();
          }}
        />
      )}
    </main>
  );
}

/** Why no pair is on the desk; undefined while one is on its way. */
function whyNothing({ desk, outbox, online }: DeskSnapshot) {
  if (outbox.entries.some(isWaiting)) {
    const { phase } = outbox;
    if (!online) return { kind: 'unreachable' } as const;
    return phase === 'sending' || phase === 'resting' ? undefined : ({ kind: phase } as const);
  }
  return desk.work === 'loading' || desk.work === 'some' ? undefined : desk.work;
}
