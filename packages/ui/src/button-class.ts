import clsx from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent text-ink hover:bg-hover',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-hover',
};

const SIZES: Record<ButtonSize, string> = {
  sm: 'h-7 gap-1.5 px-2 text-sm pointer-coarse:px-3',
  md: 'h-9 gap-2 px-3 text-base',
  lg: 'h-11 gap-2 px-4 text-base',
};

const SQUARES: Record<ButtonSize, string> = { sm: 'size-7', md: 'size-9', lg: 'size-11' };

const BASE =
  'relative inline-flex max-w-full shrink-0 items-center justify-center rounded-md border font-semibold whitespace-nowrap select-none ' +
  'transition-colors disabled:pointer-events-none disabled:opacity-50 aria-disabled:cursor-default aria-disabled:not-aria-busy:opacity-50 ' +
  '[&_svg]:size-4 [&_svg]:shrink-0 pointer-coarse:min-h-11 pointer-coarse:min-w-11';

/** The classes of everything that looks like a button; `square` for an icon alone. */
export const buttonClass = ({ variant = 'secondary', size = 'md' }: ButtonLook, square = false) =>
  clsx(BASE, VARIANTS[variant], square ? SQUARES[size] : SIZES[size]);
