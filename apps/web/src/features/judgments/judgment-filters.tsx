'use client';
import { JUDGMENT_KINDS } from '@touchstone/domain/judgment/judgment-filter';
import { JUDGMENT_STANDINGS } from '@touchstone/domain/judgment/judgment-standing';
import { OUTCOMES } from '@touchstone/domain/judgment/outcome';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { filterInAddress, isFiltered, type FilterPart, type FilterTexts } from './judgment-address';
import type { JudgingRater } from './judgments-types';

interface JudgmentFiltersProps {
  filter: FilterTexts;
  raters: readonly JudgingRater[];
  onChange: (filter: FilterTexts) => void;
}

const CONFIDENCES = [1, 2, 3, 4] as const;
const NO_FILTER = filterInAddress(new URLSearchParams());

export function JudgmentFilters({ filter, raters, onChange }: JudgmentFiltersProps) {
  const t = useTranslations('judgments');
  const words = useTranslations('ownWork');
  const set = (part: FilterPart) => (event: { target: { value: string } }) => {
    onChange({ ...filter, [part]: event.target.value });
  };
  const choice = (part: ChoicePart, options: readonly { value: string; label: string }[]) => (
    <Field label={t(`filter.${part}`)}>
      <Select
        value={filter[part]}
        onChange={set(part)}
        options={[{ value: '', label: t('filter.any') }, ...options]}
      />
    </Field>
  );
  return (
    <search
      aria-label={t('filter.name')}
      className="grid grid-cols-2 items-end gap-3 md:grid-cols-3 xl:grid-cols-6"
    >
      <Field label={t('filter.search')} className="col-span-full xl:col-span-2">
        <Input
          type="search"
          value={filter.search}
          maxLength={200}
          placeholder={t('filter.searchPlaceholder')}
          onChange={set('search')}
        />
      </Field>
      {choice(
        'raterId',
        raters.map(({ id, name }) => ({ value: id, label: name === '' ? t('unnamed') : name })),
      )}
      {choice(
        'outcome',
        OUTCOMES.map((value) => ({ value, label: words(`outcome.${value}`) })),
      )}
      {choice(
        'kind',
        JUDGMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      )}
      {choice(
        'standing',
        JUDGMENT_STANDINGS.map((value) => ({ value, label: words(`standing.${value}`) })),
      )}
      {choice(
        'disagreement',
        (['yes', 'no'] as const).map((value) => ({ value, label: t(`filter.differ.${value}`) })),
      )}
      {choice(
        'rationale',
        (['yes', 'no'] as const).map((value) => ({ value, label: t(`filter.written.${value}`) })),
      )}
      {choice(
        'confidence',
        CONFIDENCES.map((value) => ({ value: String(value), label: t('filter.atMost', { value }) })),
      )}
      <Field label={t('filter.schemeVersion')}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          value={filter.schemeVersion}
          onChange={set('schemeVersion')}
        />
      </Field>
      <Field label={t('filter.from')}>
        <Input type="date" value={filter.from} max={filter.to || undefined} onChange={set('from')} />
      </Field>
      <Field label={t('filter.to')}>
        <Input type="date" value={filter.to} min={filter.from || undefined} onChange={set('to')} />
      </Field>
      {filter.comparisonId !== '' && (
        <p className="col-span-full text-sm text-muted">{t('filter.oneComparison')}</p>
      )}
      <Button
        className="col-span-full justify-self-start"
        size="sm"
        variant="quiet"
        disabled={!isFiltered(filter)}
        onClick={() => {
          onChange(NO_FILTER);
        }}
      >
        {t('filter.clear')}
      </Button>
    </search>
  );
}

type ChoicePart = 'raterId' | 'outcome' | 'kind' | 'standing' | 'disagreement' | 'rationale' | 'confidence';
