'use client';
import { Button } from '@touchstone/ui/button';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { RefusalsTable, type RefusalsTableProps } from './refusals-table';

/** The lines that did not go in, behind a button that tells how many. */
export function Refusals(props: RefusalsTableProps) {
  const t = useTranslations('imports.refusals');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="mt-3">
      <Button
        size="sm"
        aria-expanded={open}
        aria-controls={id}
        icon={open ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? t('hide') : t('show', { n: props.count })}
      </Button>
      <div id={id}>{open && <RefusalsTable {...props} />}</div>
    </div>
  );
}
