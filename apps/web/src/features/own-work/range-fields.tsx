'use client';
import type { DayRange } from '@touchstone/domain/time/day-range';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Segmented } from '@touchstone/ui/segmented';
import { useTranslations } from 'next-intl';
import { dayRange, RANGES, type RangeName } from './day-ranges';

interface RangeFieldsProps {
  days: DayRange;
  /** `YYYY-MM-DD`. */
  today: string;
  onChange: (days: DayRange) => void;
}

/** Which days: one of the usual ranges, or any. */
export function RangeFields({ days, today, onChange }: RangeFieldsProps) {
  const t = useTranslations('ownWork.timesheet');
  const named = RANGES.find((name) => {
    const { from, to } = dayRange(name, today);
    return from === days.from && to === days.to;
  });
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Segmented<RangeName | 'other'>
        label={t('range')}
        options={RANGES.map((value) => ({ value, label: t(value) }))}
        value={named ?? 'other'}
        onValueChange={(name) => {
          if (name !== 'other') onChange(dayRange(name, today));
        }}
      />
      <Field label={t('from')}>
        <Input
          type="date"
          value={days.from}
          onChange={(event) => {
            onChange({ ...days, from: event.target.value });
          }}
        />
      </Field>
      <Field label={t('to')}>
        <Input
          type="date"
          value={days.to}
          onChange={(event) => {
            onChange({ ...days, to: event.target.value });
          }}
        />
      </Field>
    </div>
  );
}
