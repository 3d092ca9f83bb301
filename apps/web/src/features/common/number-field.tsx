'use client';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';

interface NumberFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  onValue: (value: string) => void;
}

/** A number as it is typed; whoever asks for it checks it. */
export function NumberField({ label, hint, error, value, onValue }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      <Input
        inputMode="decimal"
        className="w-28 tabular"
        value={value}
        onChange={(event) => {
          onValue(event.target.value);
        }}
      />
    </Field>
  );
}
