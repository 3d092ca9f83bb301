import type { ReactNode } from 'react';

export interface CenteredPageProps {
  brand?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  children?: ReactNode;
}

/** One thing to do on a quiet page: signing in, accepting, an error that took the whole page. */
export function CenteredPage({ brand, title, description, footer, children }: CenteredPageProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center px-4 py-12 sm:pt-[16dvh]">
      <div className="flex w-full max-w-sm flex-col gap-6">
        {brand && <div className="font-semibold">{brand}</div>}
        <div>
          <h1 className="text-title font-semibold text-balance">{title}</h1>
          {description && <p className="mt-1 text-muted">{description}</p>}
        </div>
        {children}
        {footer && <div className="text-sm text-muted">{footer}</div>}
      </div>
    </main>
  );
}
