'use client';
import { useTranslations } from 'next-intl';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { Callout } from '@touchstone/ui/callout';
import { hidesCompletions, OwnReadingFirst } from '../compose/own-reading-first';
import type { Composing } from '../compose/use-composing';
import { ComparisonStack } from '../desk/comparison-stack';
import type { Project } from '../desk/desk-api';
import type { DeskController } from '../desk/desk-controller';
import type { DeskSnapshot } from '../desk/desk-screen';
import { comingPair, revisited, shownPair } from '../desk/desk-state';
import { SwipeSurface } from '../desk/swipe-surface';
import { UndoNote } from '../desk/undo-note';
import { isWaiting } from '../outbox/outbox-entry';
import { DeskNotice } from './desk-notice';
import { DeskSkeleton } from './desk-skeleton';
import { ReviewNote } from './review-note';
import { SignInNote } from './sign-in-note';
import { useAnswerWords } from './use-answer-words';
import { useDrawnComparison } from './use-drawn-comparison';
import type { Reading } from './use-reading';

interface DeskSurfaceProps {
  snapshot: DeskSnapshot;
  controller: DeskController;
  project: Project;
  composing: Composing;
  passedSkip: boolean;
  onChoose: (answer: Answer) => void;
  onUndo: () => void;
  reading: Reading;
  /** Harmful content of the comparison on screen was asked for. */
  uncovered: boolean;
  onUncover: () => void;
}

/** The middle of the desk: notes about how things stand, and under them the comparison, or why there is none. */
export function DeskSurface(props: DeskSurfaceProps) {
  const { snapshot, controller, project, composing, passedSkip, onChoose, onUndo } = props;
  const { desk, outbox, storeFailed } = snapshot;
  const t = useTranslations('label');
  const isOther = snapshot.otherUser || outbox.phase === 'other_user';
  const shown = isOther ? undefined : shownPair(desk);
  const scheme = shown?.scheme ?? project.scheme;
  const wordsOf = useAnswerWords(scheme);
  const waiting = outbox.entries.filter(isWaiting).length;
  const reason = isOther ? ({ kind: 'other_user' } as const) : whyNothing(snapshot);
  const isHidden = shown !== undefined && hidesCompletions(composing);
  const draw = useDrawnComparison({ ...props, shown, isHidden });

  const earlier = revisited(desk)?.versions.at(-1)?.answer;
  return (
    <main aria-label={t('desk')} className="relative flex min-h-0 min-w-0 flex-1 flex-col">
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
        <SwipeSurface
          scheme={scheme}
          disabled={desk.revisiting !== undefined || isHidden}
          onChoose={onChoose}
        >
          <ComparisonStack shown={shown} next={comingPair(desk)} draw={draw} />
          {isHidden && <OwnReadingFirst composing={composing} />}
          <UndoNote
            scheme={scheme}
            said={project.editHours > 0 ? snapshot.justJudged : undefined}
            onUndo={onUndo}
          />
        </SwipeSurface>
      ) : (
        reason === undefined && (
          <div className="min-h-0 flex-1 overflow-y-auto">
            <DeskSkeleton />
          </div>
        )
      )}
      {/* Always there, so that a screen reader says the end of the work when it comes. */}
      <div role="status" className="contents">
        {!shown && reason !== undefined && (
          <DeskNotice
            projectId={project.id}
            dueAt={project.dueAt}
            work={reason}
            waiting={waiting}
            onRetry={() => {
              if (waiting > 0) controller.wake();
              else void controller.lookForWork();
            }}
          />
        )}
      </div>
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
