'use client';
import { Checkbox } from '@touchstone/ui/checkbox';
import { useTranslations } from 'next-intl';
import type { Members } from './use-members';

interface MemberPickerProps {
  members: Members;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Ticks for members, and one for all of them. */
export function MemberPicker({ members, chosen, onChosen }: MemberPickerProps) {
  const t = useTranslations('members');
  const n = members.filter(({ userId }) => chosen.has(userId)).length;
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-semibold">{t('eligibility.who')}</legend>
      <Checkbox
        label={t('eligibility.all')}
        checked={n === members.length}
        indeterminate={n > 0 && n < members.length}
        onChange={() => {
          onChosen(new Set(n === members.length ? [] : members.map(({ userId }) => userId)));
        }}
      />
      <div className="ms-6 flex flex-col gap-1 wrap-anywhere">
        {members.map(({ userId, name, email }) => (
          <Checkbox
            key={userId}
            label={
              <>
                {name || t('table.unnamed')} <span className="text-sm text-muted">{email}</span>
              </>
            }
            checked={chosen.has(userId)}
            onChange={(event) => {
              const next = new Set(chosen);
              if (event.currentTarget.checked) next.add(userId);
              else next.delete(userId);
              onChosen(next);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
