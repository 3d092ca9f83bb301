'use client';
import { Said } from './said';
import { OutcomeQuestion } from './outcome-question';
import { hidesCompletions, OwnReadingFirst } from './own-reading-first';
import { OtherOutcomes } from './other-outcomes';
import { QuestionsPanel } from './questions-panel';
import { SubmitButton } from './submit-button';
import { useComposing, type ComposeProps } from './use-composing';

/** All that a scheme asks, without the desk around it: nothing here knows of a project, a network or other comparisons. */
export function ComposePreview(props: ComposeProps) {
  const composing = useComposing(props);
  if (hidesCompletions(composing)) return <OwnReadingFirst composing={composing} />;
  return (
    <div className="flex flex-col gap-2">
      <OutcomeQuestion composing={composing} />
      <div className="flex flex-wrap items-center gap-2">
        <OtherOutcomes composing={composing} />
        <SubmitButton composing={composing} />
      </div>
      <QuestionsPanel composing={composing} />
      <Said composing={composing} />
    </div>
  );
}
