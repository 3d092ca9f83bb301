'use client';
import { Textarea } from '@touchstone/ui/textarea';
import { onControlEnter } from '../keys/on-control-enter';

const MOST_NOTE = 1000;

interface NoteFieldProps {
  label: string;
  note: string;
  onWrite: (note: string) => void;
  onSend: () => void;
}

/** A note in a dialog. Ctrl+Enter sends it. */
export function NoteField({ label, note, onWrite, onSend }: NoteFieldProps) {
  return (
    <label className="flex flex-col gap-1">
      <span className="font-semibold">{label}</span>
      <Textarea
        autoFocus
        rows={3}
        maxLength={MOST_NOTE}
        value={note}
        onChange={(event) => {
          onWrite(event.target.value);
        }}
        onKeyDown={onControlEnter(onSend)}
      />
    </label>
  );
}
