'use client';
import { BestWorstQuestion } from './best-worst-question';
import { PreferenceQuestion } from './preference-question';
import { RankingQuestion } from './ranking-question';
import { frameId, type Composing } from './use-composing';

/** The question every scheme asks, by its kind. */
export function OutcomeQuestion({ composing }: { composing: Composing }) {
  return (
    <div id={frameId('outcome')} tabIndex={-1} className="flex flex-col gap-1.5 outline-none">
      {composing.questions.map((question) => {
        switch (question.kind) {
          case 'preference':
            return <PreferenceQuestion key={question.id} composing={composing} question={question} />;
          case 'ranking':
            return <RankingQuestion key={question.id} composing={composing} question={question} />;
          case 'bestWorst':
            return <BestWorstQuestion key={question.id} composing={composing} question={question} />;
          default:
            return null;
        }
      })}
    </div>
  );
}
