'use client';
import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { AskField } from './ask-field';
import { DimensionTerms } from './dimension-terms';
import { ItemList } from './item-list';
import { KindFields } from './kind-fields';
import type { ArityCount } from './misfits';
import { RatingTerms } from './rating-terms';
import type { SchemeFields } from './scheme-fields';

const DIMENSION = { steps: 3, outcomes: { tie: true, cannot_judge: false }, required: true };
const RATING = { max: 5, required: true };

/** Everything a label scheme can ask, in the order in which the desk asks it. */
export function SchemeQuestions({ form, arities }: { form: SchemeFields; arities: readonly ArityCount[] }) {
  const t = useTranslations('scheme.sections');
  const kind = useWatch({ control: form.control, name: 'kind' });
  const hint = (text: string) => <p className="-mt-2 mb-3 text-sm text-muted">{text}</p>;
  return (
    <>
      <Card title={t('kind')}>
        <KindFields form={form} arities={arities} />
      </Card>
      {kind === 'pairwise' && (
        <Card title={t('dimensions')}>
          {hint(t('dimensionsHint'))}
          <ItemList form={form} list="dimensions" most={8} fresh={DIMENSION}>
            {(index) => <DimensionTerms form={form} index={index} />}
          </ItemList>
        </Card>
      )}
      <Card title={t('ratings')}>
        {hint(t('ratingsHint'))}
        <ItemList form={form} list="ratings" most={6} fresh={RATING}>
          {(index) => <RatingTerms form={form} index={index} />}
        </ItemList>
      </Card>
      <Card title={t('flags')}>
        {hint(t('flagsHint'))}
        <ItemList form={form} list="flags" most={12} fresh={{}} />
      </Card>
      <Card title={t('spans')}>
        {hint(t('spansHint'))}
        <ItemList form={form} list="spans" most={12} fresh={{}} />
      </Card>
      <Card title={t('words')}>
        <div className="flex flex-col gap-5">
          <AskField form={form} part="rationale" />
          <AskField form={form} part="confidence" />
          <AskField form={form} part="ownReading" />
        </div>
      </Card>
    </>
  );
}
