'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { OtherOutcomes } from '../compose/other-outcomes';
import { OutcomeQuestion } from '../compose/outcome-question';
import { SubmitButton } from '../compose/submit-button';
import type { Composing } from '../compose/use-composing';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { AS_WIDE_AS_ITS_WORDS, BarButton } from './bar-button';

interface ChoiceBarProps {
  composing: Composing;
  /** One press is the whole judgment: there is nothing to submit. */
  onePress: boolean;
  /** Nothing to judge: the bar keeps its place. */
  disabled: boolean;
  /** A pair is on the desk that may be passed over. */
  canSkip: boolean;
  canUndo: boolean;
  /** What was done last, in words. */
  last: string;
  onSkip: () => void;
  onReport: () => void;
  onUndo: () => void;
}

const QUIET = 'border-transparent text-ink enabled:hover:bg-hover';

/** The outcome of a comparison, and under it what else can be done with it. */
export function ChoiceBar(props: ChoiceBarProps) {
  const { onePress, disabled, canSkip, canUndo, last } = props;
  const t = useTranslations('label.choices');
  const c = useTranslations('labelCompose');
  const { keys } = useKeysOfDesk();
  const composing = disabled ? { ...props.composing, disabled } : props.composing;
  return (
    <section
      aria-label={t('name')}
      className="border-t bg-surface px-2 pt-1.5 sm:px-3 pb-[max(0.5rem,env(safe-area-inset-bottom))]"
    >
      <div className={clsx('mx-auto flex flex-col gap-1.5', onePress ? 'max-w-[58rem]' : 'max-w-[78rem]')}>
        <OutcomeQuestion composing={composing} />
        <div
          className={clsx(
            'flex items-center gap-0.5 sm:gap-1.5 min-[900px]:gap-4',
            !onePress && 'max-lg:flex-wrap',
          )}
        >
          <OtherOutcomes composing={composing} />
          {onePress && (
            <p className="hidden min-w-0 flex-1 truncate text-end text-sm text-muted min-[900px]:block">
              {last}
            </p>
          )}
          <div className={clsx('flex min-w-0 flex-2 gap-0.5 sm:gap-1.5', AS_WIDE_AS_ITS_WORDS)}>
            <BarButton
              label={t('skip')}
              short={t('skip')}
              shortcut={keys.skip}
              disabled={!canSkip}
              onClick={props.onSkip}
              className={QUIET}
            />
            <BarButton
              label={t('undo')}
              short={t('undo')}
              shortcut={keys.undo}
              disabled={!canUndo}
              onClick={props.onUndo}
              className={QUIET}
            />
            <BarButton
              label={c('report.name')}
              short={c('report.button')}
              shortcut={keys.report}
              disabled={props.composing.disabled}
              onClick={props.onReport}
              className={QUIET}
            />
          </div>
          {!onePress && <SubmitButton composing={composing} />}
        </div>
      </div>
    </section>
  );
}
