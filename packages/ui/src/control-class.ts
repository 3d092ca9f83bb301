/** What inputs, textareas and selects look like, so that they line up in one row. */
export const controlClass =
  'w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink transition-colors ' +
  'hover:border-ink focus-visible:border-ring focus-visible:outline-offset-0 ' +
  'aria-invalid:border-danger disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-muted ' +
  'read-only:bg-sunken pointer-coarse:min-h-11';
