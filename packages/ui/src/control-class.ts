/**
 * What inputs, textareas and selects look like, so that they line up in one row. `[:where(&)]:` makes a class give way
 * to any other that a caller adds.
 */
export const controlClass =
  '[:where(&)]:w-full [:where(&)]:px-3 [:where(&)]:text-base rounded-md border border-line-strong bg-surface text-ink transition-colors ' +
  'hover:border-ink focus-visible:border-ring focus-visible:outline-offset-0 ' +
  'aria-invalid:border-danger disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-muted ' +
  '[&[readonly]]:bg-sunken pointer-coarse:min-h-11';
