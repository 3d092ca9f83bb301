'use client';
import { useCallback, useState } from 'react';
import { lastWasSkip, revisited, shownPair } from '../desk/desk-state';
import type { Project } from '../desk/desk-api';
import { useDesk } from '../desk/use-desk';
import type { Command } from '../keys/key-map';
import { useDeskKeys } from '../keys/use-desk-keys';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import { Announcer } from './announcer';
import { ChoiceBar } from './choice-bar';
import { DeskBar } from './desk-bar';
import { DeskPanel, type Panel } from './desk-panel';
import { DeskSurface } from './desk-surface';
import { SaveState } from './save-state';
import { useCurrentProject } from './use-current-project';
import { useFinish } from './use-finish';
import { useLastWords } from './use-last-words';
import { useSeenVersion } from './use-seen-version';

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
  const [asked, setAsked] = useState<Panel>();
  // Once revisiting has begun, what was last done is no longer at hand.
  const [passedSkip, setPassedSkip] = useState(false);
  const [whole, setWhole] = useState(false);
  const toggleWhole = useCallback(() => {
    setWhole((now) => !now);
  }, []);

  const hasNews = project.guidelines.trim() !== '' && seenVersion < project.guidelineVersion;
  const panel = asked ?? (hasNews ? 'guidelines' : undefined);
  const last = useLastWords(desk, scheme);
  const waiting = outbox.entries.filter(isWaiting).length;
  const finish = useFinish(controller, project.id);

  const isOther = snapshot.otherUser || outbox.phase === 'other_user';
  function run(command: Command) {
    if (isOther) return;
    switch (command.kind) {
      case 'answer':
        return void controller.judge(command.answer);
      case 'skip':
        return void controller.skip();
      case 'undo':
        setPassedSkip(lastWasSkip(desk));
        controller.undo();
        return;
      case 'keep':
      case 'submit':
        controller.keep();
        return;
      case 'conversation':
        toggleWhole();
        return;
      case 'guidelines':
      case 'shortcuts':
        setAsked(command.kind);
        return;
      case 'differences':
      case 'layout':
      case 'reveal':
      case 'report':
      case 'question':
    }
  }
  useDeskKeys(scheme, keys, run);

  return (
    <div className="flex h-dvh flex-col">
      <DeskBar
        projectId={project.id}
        projectName={project.name}
        today={snapshot.today}
        saveState={
          <SaveState
            outbox={outbox}
            unsafe={snapshot.unsafe}
            online={online}
            onShowRefused={() => {
              setAsked('refused');
            }}
          />
        }
        actions={{
          onGuidelines: () => {
            setAsked('guidelines');
          },
          onShortcuts: () => {
            setAsked('shortcuts');
          },
          onFinish: () => {
            if (waiting > 0) setAsked('finish');
            else void finish();
          },
        }}
      />
      <DeskSurface
        snapshot={snapshot}
        controller={controller}
        project={project}
        passedSkip={passedSkip}
        onChoose={(answer) => {
          run({ kind: 'answer', answer });
        }}
        onUndo={() => {
          run({ kind: 'undo' });
        }}
        whole={whole}
        onToggleWhole={toggleWhole}
      />
      <ChoiceBar
        scheme={scheme}
        disabled={!shown || isOther}
        earlier={revisited(desk)?.versions.at(-1)?.answer}
        revisiting={desk.revisiting !== undefined}
        canUndo={desk.past.slice(0, desk.revisiting).some(({ kind }) => kind === 'judged')}
        last={last}
        onChoose={(answer) => {
          run({ kind: 'answer', answer });
        }}
        onSkip={() => {
          run({ kind: 'skip' });
        }}
        onUndo={() => {
          run({ kind: 'undo' });
        }}
      />
      <Announcer desk={desk} last={last} />
      <DeskPanel
        panel={panel === 'refused' && !outbox.entries.some(isRefused) ? undefined : panel}
        project={project}
        scheme={scheme}
        isNew={hasNews}
        outbox={outbox}
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
