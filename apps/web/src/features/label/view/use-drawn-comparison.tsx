'use client';
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { addSpan } from '../compose/span-changes';
import { changed } from '../compose/effect';
import type { Composing } from '../compose/use-composing';
import type { Assignment, Project } from '../desk/desk-api';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { ComparisonView } from '../reading/comparison-view';
import type { SpanMarking } from '../reading/span-marking';
import type { Reading } from './use-reading';

interface Drawn {
  project: Project;
  shown: Assignment | undefined;
  composing: Composing;
  reading: Reading;
  /** Harmful content of the comparison on screen was asked for. */
  uncovered: boolean;
  onUncover: () => void;
  /** The completions wait for the annotator's own reading. */
  isHidden: boolean;
}

/**
 * Draws a comparison, on screen or ahead. The function stays the same from one comparison to the next, so that what was
 * drawn ahead is not drawn again when its turn comes; marks, an own reading and uncovered harm cost that where they are.
 */
export function useDrawnComparison(drawn: Drawn): (assignment: Assignment) => ReactNode {
  const { project, shown, composing, reading, uncovered, onUncover, isHidden } = drawn;
  const { keys } = useKeysOfDesk();
  const asksOwnReading = composing.scheme.ownReading.ask !== 'off';
  const revealed = asksOwnReading && !isHidden ? shown?.id : undefined;
  const marking = useMarking(composing);
  const marked = marking && shown?.id;
  const bare = uncovered ? shown?.id : undefined;
  const images = useMemo(
    () => ({ projectId: project.id, hosts: project.imageHosts }),
    [project.id, project.imageHosts],
  );
  return useCallback(
    (assignment: Assignment) => {
      const isRevealed = assignment.scheme.ownReading.ask === 'off' || assignment.id === revealed;
      return (
        <ComparisonView
          assignment={isRevealed ? assignment : { ...assignment, completions: [] }}
          layout={reading.layout}
          linkedScrolling={reading.linkedScrolling}
          showDifferences={reading.showDifferences}
          onToggleDifferences={reading.toggleDifferences}
          onToggleLayout={reading.toggleLayout}
          onToggleLinked={reading.toggleLinked}
          whole={reading.whole}
          onToggleWhole={reading.toggleWhole}
          blurHarmful={reading.blurHarmful}
          uncovered={assignment.id === bare}
          onUncover={onUncover}
          images={images}
          {...(assignment.id === marked && { spans: marking })}
          keys={{
            conversation: keys.conversation,
            differences: keys.differences,
            layout: keys.layout,
            linked: keys.linked,
            uncover: keys.reveal,
          }}
        />
      );
    },
    [reading, revealed, bare, marked, marking, onUncover, images, keys],
  );
}

/** The marks of the draft, and how to add one; absent where the scheme has none. */
function useMarking(composing: Composing): SpanMarking | undefined {
  const latest = useRef(composing);
  useEffect(() => {
    latest.current = composing;
  });
  const labels = composing.scheme.spans;
  const marks = composing.draft.spans;
  return useMemo(
    () =>
      labels.length === 0
        ? undefined
        : {
            labels,
            marks: marks ?? [],
            onMark: (span) => {
              const { draft, apply } = latest.current;
              apply(changed(addSpan(draft, span)));
            },
            onOpen: (at) => {
              latest.current.apply({ kind: 'openMark', at });
            },
          },
    [labels, marks],
  );
}
