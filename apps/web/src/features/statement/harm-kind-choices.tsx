'use client';
import { Checkbox } from '@touchstone/ui/checkbox';
import { useTranslations } from 'next-intl';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';

export interface HarmKindChoicesProps {
  legend: string;
  hint: string;
  /** Those that can be chosen, in the order to show. */
  kinds: readonly HarmKind[];
  chosen: readonly HarmKind[];
  onChange: (chosen: HarmKind[]) => void;
}

/** Kinds of harmful content, each ticked on its own. */
export function HarmKindChoices({ legend, hint, kinds, chosen, onChange }: HarmKindChoicesProps) {
  const t = useTranslations('harm');
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="font-semibold">{legend}</legend>
      <p className="mb-1 max-w-reading text-sm text-muted">{hint}</p>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          label={t(`kind.${kind}`)}
          hint={t(`hint.${kind}`)}
          checked={chosen.includes(kind)}
          onChange={(event) => {
            const { checked } = event.target;
            onChange(kinds.filter((each) => (each === kind ? checked : chosen.includes(each))));
          }}
        />
      ))}
    </fieldset>
  );
}
