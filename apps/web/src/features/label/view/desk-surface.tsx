'use client';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef } from 'react';
import { Callout } from '@touchstone/ui/callout';
import type { Project } from '../desk/desk-api';
import type { DeskController } from '../desk/desk-controller';
import type { DeskSnapshot } from '../desk/desk-screen';
import { revisited, shownPair } from '../desk/desk-state';
import { isWaiting } from '../outbox/outbox-entry';
import { DeskNotice } from './desk-notice';
import { DeskSkeleton } from './desk-skeleton';
import { PairView } from './pair-view';
import { ReviewNote } from './review-note';
import { SignInNote } from './sign-in-note';
import { useAnswerWords } from './use-answer-words';

interface DeskSurfaceProps {
  snapshot: DeskSnapshot;
  controller: DeskController;
  project: Project;
  passedSkip: boolean;
  whole: boolean;
  onToggleWhole: () => void;
}

/** The part that scrolls: the pair, or why there is none. It holds the focus, so that arrow keys scroll it. */
export function DeskSurface(props: DeskSurfaceProps) {
  const { snapshot, controller, project, passedSkip, whole, onToggleWhole } = props;
  const { desk, outbox, storeFailed } = snapshot;
  const t = useTranslations('label');
  const wordsOf = useAnswerWords(project.scheme);
  const surface = useRef<HTMLElement>(null);
  const shown = shownPair(desk);
  const waiting = outbox.entries.filter(isWaiting).length;
  const reason = whyNothing(snapshot);

  // Every pair starts at its top; and a button that was clicked must not keep the focus, or Space would press it again.
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    element.scrollTop = 0;
    if (!document.querySelector('[role=dialog]')) element.focus({ preventScroll: true });
  }, [shown?.id]);

  const earlier = revisited(desk)?.versions.at(-1)?.answer;
  const needsSignIn = outbox.phase === 'signed_out' || outbox.phase === 'other_user';
  return (
    <main
      ref={surface}
      tabIndex={-1}
      aria-label={t('desk')}
      className="relative min-h-0 flex-1 overflow-y-auto outline-none"
    >
      {storeFailed && (
        <Callout
          tone="danger"
          title={t('storeFailed.title')}
          className="mx-auto my-3 w-[calc(100%-1.5rem)] max-w-[76rem]"
        >
          {t('storeFailed.text')}
        </Callout>
      )}
      {shown && needsSignIn && (
        <SignInNote projectId={project.id} waiting={waiting} isOther={outbox.phase === 'other_user'} />
      )}
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
        <PairView key={shown.id} assignment={shown} whole={whole} onToggleWhole={onToggleWhole} />
      ) : reason === undefined ? (
        <DeskSkeleton />
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
