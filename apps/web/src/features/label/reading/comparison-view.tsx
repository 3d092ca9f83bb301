'use client';
import clsx from 'clsx';
import { memo, useRef } from 'react';
import type { Assignment } from '../desk/desk-api';
import { CompletionGrid } from './completion-grid';
import { Conversation } from './conversation';
import { DifferenceView } from './difference-view';
import { HarmCover } from './harm-cover';
import { ImagePolicyContext, type ImagePolicy } from './image-policy';
import { READING_KEYS, type ReadingKeys } from './reading-keys';
import { ReadingTools } from './reading-tools';
import type { SpanMarking } from './span-marking';
import { SpanMarkingContext } from './span-marking-context';
import { SpanToolbar } from './span-toolbar';
import { useLinkedScroll } from './use-linked-scroll';
import { usePinnedHeight } from './use-pinned-height';
import { useSelectedSpan } from './use-selected-span';

interface ComparisonViewProps {
  assignment: Pick<Assignment, 'id' | 'prompt' | 'completions' | 'harmKinds'>;
  layout?: 'side_by_side' | 'stacked';
  /** Beside each other, the answers scroll as columns, together. */
  linkedScrolling?: boolean;
  showDifferences?: boolean;
  /** Absent, as the two behind it, where the layout is not to be chosen. */
  onToggleDifferences?: () => void;
  onToggleLayout?: () => void;
  onToggleLinked?: () => void;
  /** Shows all of a long conversation. */
  whole: boolean;
  onToggleWhole: () => void;
  blurHarmful?: boolean;
  /** Asked to be shown although it may hold harmful content: `useHarmCover`. */
  uncovered?: boolean;
  onUncover?: () => void;
  /** Absent, no image is loaded. The same object while it says the same. */
  images?: ImagePolicy;
  /** Absent, no passage can be marked, and texts are drawn without the offsets that takes. */
  spans?: SpanMarking;
  keys?: ReadingKeys;
}

/**
 * A comparison as it is read: the conversation, pinned, and under it the answers. It depends on its props alone and does
 * all its work while it renders, so that one rendered ahead, out of sight, is ready when it is shown.
 */
export const ComparisonView = memo(function ComparisonView(props: ComparisonViewProps) {
  const { assignment, layout = 'side_by_side', linkedScrolling = false, showDifferences = false } = props;
  const { whole, blurHarmful = true, uncovered = false, images, spans, keys = READING_KEYS } = props;
  const { onToggleDifferences, onToggleLayout, onToggleLinked } = props;
  const { prompt, completions, harmKinds } = assignment;
  const root = useRef<HTMLDivElement>(null);
  const isLinked = linkedScrolling && layout === 'side_by_side' && !showDifferences;
  usePinnedHeight(root, !whole);
  useLinkedScroll(root, isLinked);
  const [selected, clearSelection] = useSelectedSpan(root, spans !== undefined && !showDifferences);
  return (
    <ImagePolicyContext value={images}>
      <div ref={root} className="[--column-height:calc(100dvh-15.25rem-var(--pinned-height,0px))]">
        <HarmCover
          kinds={harmKinds}
          covered={blurHarmful && harmKinds.length > 0 && !uncovered}
          onUncover={() => props.onUncover?.()}
          shortcut={keys.uncover}
        >
          <Conversation
            messages={prompt}
            whole={whole}
            onToggle={props.onToggleWhole}
            shortcut={keys.conversation}
          />
          <div className="flex flex-col">
            {onToggleDifferences && onToggleLayout && onToggleLinked && (
              <ReadingTools
                showDifferences={showDifferences}
                isStacked={layout === 'stacked'}
                isLinked={linkedScrolling}
                onToggleDifferences={onToggleDifferences}
                onToggleLayout={onToggleLayout}
                onToggleLinked={onToggleLinked}
                keys={keys}
              />
            )}
            {/* Kept while the differences are shown: rendering it again would take longer than a frame. */}
            <div className={clsx(showDifferences && 'hidden')}>
              <SpanMarkingContext value={spans}>
                <CompletionGrid
                  completions={completions}
                  layout={layout}
                  isLinked={isLinked}
                  marks={spans?.marks}
                />
              </SpanMarkingContext>
            </div>
            {showDifferences && <DifferenceView completions={completions} isStacked={layout === 'stacked'} />}
          </div>
          {spans && selected && <SpanToolbar selected={selected} marking={spans} onDone={clearSelection} />}
        </HarmCover>
      </div>
    </ImagePolicyContext>
  );
});
