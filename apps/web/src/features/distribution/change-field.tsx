'use client';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';

interface ChangeFieldProps {
  /** Of the tick, as "Change the team". */
  changeLabel: string;
  label: string;
  hint: string;
  maxLength: number;
  /** As typed; undefined while it is to stay as it is. Empty is a value too: it takes away what there is. */
  value: string | undefined;
  onValue: (value: string | undefined) => void;
}

/** One thing to set of many at once: untouched until it is ticked, since what they have now may differ. */
export function ChangeField({ changeLabel, label, hint, maxLength, value, onValue }: ChangeFieldProps) {
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        label={changeLabel}
        checked={value !== undefined}
        onChange={(event) => {
          onValue(event.currentTarget.checked ? '' : undefined);
        }}
      />
      {value !== undefined && (
        <Field label={label} hint={hint} className="ms-6">
          <Input
            maxLength={maxLength}
            value={value}
            onChange={(event) => {
              onValue(event.target.value);
            }}
          />
        </Field>
      )}
    </div>
  );
}
