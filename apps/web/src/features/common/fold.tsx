'use client';
import { Button } from '@touchstone/ui/button';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

interface FoldProps {
  /** What the button says while it is closed, and while it is open. */
  show: string;
  hide: string;
  /** Beside the button while it is closed. */
  note?: ReactNode;
  children: ReactNode;
}

/** Something that is drawn, and looked up, only when it is asked for. */
export function Fold({ show, hide, note, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          size="sm"
          icon={open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen((now) => !now);
          }}
        >
          {open ? hide : show}
        </Button>
        {!open && note}
      </div>
      <div id={id} className="mt-3 empty:hidden">
        {open && children}
      </div>
    </>
  );
}
