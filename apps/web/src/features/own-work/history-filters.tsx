'use client';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Select } from '@touchstone/ui/select';
import { OUTCOMES } from '@touchstone/domain/judgment/outcome';
import { OWN_STANDINGS } from '@touchstone/domain/judgment/own-standing';
import { useTranslations } from 'next-intl';
import { isFiltered, NO_FILTER, type HistoryFilter } from './use-history';

interface HistoryFiltersProps {
  filter: HistoryFilter;
  onChange: (filter: HistoryFilter) => void;
}

export function HistoryFilters({ filter, onChange }: HistoryFiltersProps) {
  const t = useTranslations('ownWork');
  const set = (name: keyof HistoryFilter) => (event: { target: { value: string } }) => {
    onChange({ ...filter, [name]: event.target.value });
  };
  return (
    <search
      aria-label={t('history.filters')}
      className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[minmax(16rem,1fr)_repeat(4,auto)_auto]"
    >
      <Field label={t('history.search')} className="max-lg:col-span-full">
        <Input
          type="search"
          value={filter.search}
          maxLength={200}
          placeholder={t('history.searchPlaceholder')}
          onChange={set('search')}
        />
      </Field>
      <Field label={t('history.outcome')}>
        <Select value={filter.outcome} onChange={set('outcome')}>
          <option value="">{t('history.any')}</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcome.${outcome}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('history.standing')} hint={filter.standing && t(`standingHint.${filter.standing}`)}>
        <Select value={filter.standing} onChange={set('standing')}>
          <option value="">{t('history.any')}</option>
          {OWN_STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {t(`standing.${standing}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('history.from')}>
        <Input type="date" value={filter.from} max={filter.to || undefined} onChange={set('from')} />
      </Field>
      <Field label={t('history.to')}>
        <Input type="date" value={filter.to} min={filter.from || undefined} onChange={set('to')} />
      </Field>
      <Button
        className="max-lg:col-span-full"
        variant="quiet"
        disabled={!isFiltered(filter)}
        onClick={() => {
          onChange(NO_FILTER);
        }}
      >
        {t('history.clear')}
      </Button>
    </search>
  );
}
