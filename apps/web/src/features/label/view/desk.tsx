'use client';
import { useEffect, useState } from 'react';
import { asksOutcomeOnly } from '@touchstone/domain/label/label-scheme';
import { usePreference } from '@/features/account/use-preference';
import { draftOf, EMPTY_DRAFT } from '../compose/draft';
import { commandEffect } from '../compose/command-effect';
import { hidesCompletions } from '../compose/own-reading-first';
import { QuestionsPanel } from '../compose/questions-panel';
import { Said } from '../compose/said';
import { useComposeKeys } from '../compose/use-compose-keys';
import { startMarking, useKeyboardMarking } from '../compose/use-keyboard-marking';
import { useComposing } from '../compose/use-composing';
import { lastWasSkip, revisited, shownPair } from '../desk/desk-state';
import type { Project } from '../desk/desk-api';
import { useDesk } from '../desk/use-desk';
import { useToday } from '../../own-work/use-today';
import { NewReplies } from '../../own-work/new-replies';
import type { Command } from '../keys/key-map';
import { useDeskKeys } from '../keys/use-desk-keys';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import { useHarmCover } from '../reading/use-harm-cover';
import { Announcer } from './announcer';
import { ChoiceBar } from './choice-bar';
import { DeskBar } from './desk-bar';
import { DeskPanel, type Panel } from './desk-panel';
import { DeskSurface } from './desk-surface';
import { SaveState } from './save-state';
import { useCurrentProject } from './use-current-project';
import { useFinish } from './use-finish';
import { useLastWords } from './use-last-words';
import { useReading } from './use-reading';
import { useSeenVersion } from './use-seen-version';

/** Panels about the comparison that was on screen when they were opened. */
const ABOUT_ONE: ReadonlySet<Panel> = new Set(['skip', 'question', 'report']);

interface DeskProps {
  userId: string;
  initialProject: Project;
}

/** The desk: bar, pair and choices, and the keys that run them. */
export function Desk({ userId, initialProject }: DeskProps) {
  const [snapshot, controller] = useDesk(userId, initialProject);
  const { desk, outbox, online } = snapshot;
  const shown = shownPair(desk);
  const project = useCurrentProject(initialProject, shown);
  // The scheme the comparison was handed out under; the project's own until there is one.
  const scheme = shown?.scheme ?? project.scheme;
  const { keys } = useKeysOfDesk();
  const [seenVersion, noteSeen] = useSeenVersion(userId, project.id);
  const [asked, setAsked] = useState<{ panel: Panel; about: string | undefined }>();
  // Once revisiting has begun, what was last done is no longer at hand.
  const [passedSkip, setPassedSkip] = useState(false);
  const reading = useReading();
  const { uncovered, uncover } = useHarmCover(shown?.id);

  useEffect(() => {
    controller.setProject(project);
  }, [controller, project]);

  const hasNews = project.guidelines.trim() !== '' && seenVersion < project.guidelineVersion;
  // What was asked about one comparison is not answered about the next.
  const isAsked = asked && (!ABOUT_ONE.has(asked.panel) || asked.about === shown?.id);
  const panel = isAsked ? asked.panel : hasNews ? 'guidelines' : undefined;
  const ask = (next: Panel) => {
    // The key was pressed for the comparison before this one.
    if (ABOUT_ONE.has(next) && !(shown && controller.isSeen(shown.id))) return;
    setAsked({ panel: next, about: shown?.id });
  };
  const last = useLastWords(desk, scheme);
  const waiting = outbox.entries.filter(isWaiting).length;
  const today = useToday(project.id, snapshot.today, outbox.entries);
  const finish = useFinish(controller, project.id);

  // Nobody else may see, or add to, what its author has half said.
  const isOther = snapshot.otherUser || outbox.phase === 'other_user';
  const own = isOther ? undefined : shown;
  const autoAdvance = usePreference().preference.desk?.autoAdvance ?? true;
  const earlier = revisited(desk)?.versions.at(-1)?.answer;
  const composing = useComposing({
    id: own?.id ?? '',
    scheme,
    completions: own?.completions ?? [],
    draft: (own && (snapshot.draft ?? (earlier && draftOf(earlier)))) ?? EMPTY_DRAFT,
    onDraft: (draft) => {
      if (own) controller.setDraft(own.id, draft);
    },
    onSubmit: (answer) => {
      if (own) void controller.judge(own.id, answer);
    },
    disabled: !own,
    autoAdvance,
    revising: desk.revisiting !== undefined,
  });
  // What is covered, or not shown yet, can't be judged by a key pressed too early.
  const isCovered = reading.blurHarmful && !uncovered && (own?.harmKinds.length ?? 0) > 0;
  const isHidden = own !== undefined && (hidesCompletions(composing) || isCovered);
  const canSkip = own !== undefined && desk.revisiting === undefined;

  function run(command: Command) {
    if (isOther) return;
    const effect = commandEffect(command, composing);
    if (effect) {
      if (!isHidden) composing.apply(effect);
      return;
    }
    switch (command.kind) {
      case 'mark':
        if (!isHidden) startMarking(composing);
        return;
      case 'skip':
        if (canSkip) ask('skip');
        return;
      case 'undo':
        setPassedSkip(lastWasSkip(desk));
        controller.undo();
        return;
      case 'keep':
        // What was changed meanwhile, and not saved, goes with it.
        if (own && earlier) controller.setDraft(own.id, draftOf(earlier));
        controller.keep();
        return;
      case 'conversation':
        reading.toggleWhole();
        return;
      case 'differences':
        reading.toggleDifferences();
        return;
      case 'layout':
        reading.toggleLayout();
        return;
      case 'linked':
        reading.toggleLinked();
        return;
      case 'reveal':
        uncover();
        return;
      case 'guidelines':
      case 'shortcuts':
      case 'question':
      case 'report':
        ask(command.kind);
        return;
      default:
        // About the answer: done above.
        return;
    }
  }
  const keyed = isHidden ? { ...composing, disabled: true } : composing;
  useComposeKeys(keyed);
  useKeyboardMarking(keyed);
  useDeskKeys(scheme, keys, run);

  return (
    <div className="flex h-dvh flex-col">
      <DeskBar
        projectId={project.id}
        projectName={project.name}
        dueAt={project.dueAt}
        today={today}
        replies={<NewReplies userId={userId} projectId={project.id} />}
        saveState={
          <SaveState
            outbox={outbox}
            unsafe={snapshot.unsafe}
            online={online}
            onShowRefused={() => {
              ask('refused');
            }}
          />
        }
        actions={{
          onAsk: own
            ? () => {
                ask('question');
              }
            : undefined,
          onGuidelines: () => {
            ask('guidelines');
          },
          onShortcuts: () => {
            ask('shortcuts');
          },
          onFinish: () => {
            if (waiting + snapshot.unsafe > 0) ask('finish');
            else void finish();
          },
        }}
      />
      <div className="flex min-h-0 flex-1 max-lg:flex-col">
        <DeskSurface
          snapshot={snapshot}
          controller={controller}
          project={project}
          composing={composing}
          passedSkip={passedSkip}
          onChoose={(answer) => {
            run({ kind: 'answer', answer });
          }}
          onUndo={() => {
            run({ kind: 'undo' });
          }}
          reading={reading}
          uncovered={uncovered}
          onUncover={uncover}
        />
        {own && !isHidden && <QuestionsPanel composing={composing} />}
      </div>
      <ChoiceBar
        composing={composing}
        onePress={autoAdvance && scheme.kind === 'pairwise' && asksOutcomeOnly(scheme)}
        disabled={!own || isHidden}
        canSkip={canSkip}
        canUndo={controller.canUndo()}
        last={last}
        onSkip={() => {
          run({ kind: 'skip' });
        }}
        onReport={() => {
          run({ kind: 'report' });
        }}
        onUndo={() => {
          run({ kind: 'undo' });
        }}
      />
      <Said composing={composing} />
      <Announcer desk={desk} last={last} covered={isCovered} />
      <DeskPanel
        panel={panel === 'refused' && !outbox.entries.some(isRefused) ? undefined : panel}
        project={project}
        scheme={scheme}
        arity={composing.arity}
        isNew={hasNews}
        seenVersion={seenVersion}
        about={shown}
        onReported={(assignmentId) => {
          if (asked?.about === assignmentId) setAsked(undefined);
          controller.reported(assignmentId);
        }}
        outbox={outbox}
        onSkip={(reason, note) => {
          setAsked(undefined);
          if (shown) void controller.skip(shown.id, reason, note);
        }}
        onDismiss={(clientId) => void controller.dismiss(clientId)}
        onLeave={() => void finish()}
        onClose={() => {
          if (panel === 'guidelines') noteSeen(project.guidelineVersion);
          setAsked(undefined);
        }}
      />
    </div>
  );
}
