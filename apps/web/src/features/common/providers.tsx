'use client';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ThemeProvider, useTheme } from 'next-themes';
import { useEffect, useState, type ReactNode } from 'react';
import { Toaster } from 'sonner';
import { leaveWhenSessionEnded } from './session-ended';
import { errorCode } from './trpc';

interface ProvidersProps {
  /** Lets the one inline script run that sets the theme before the first paint. */
  nonce: string | undefined;
  children: ReactNode;
}

/** What every page stands on: queries, theme, toasts. */
export function Providers({ nonce, children }: ProvidersProps) {
  const [queryClient] = useState(
    () =>
      new QueryClient({
        queryCache: new QueryCache({ onError: leaveWhenSessionEnded }),
        defaultOptions: {
          // Without a network a call fails at once and says so; by default it would wait in silence.
          mutations: { networkMode: 'always' },
          queries: {
            networkMode: 'always',
            // What a page was rendered with is fresh: no second load on arrival.
            staleTime: 2_000,
            retry: (count, error) => errorCode(error) === undefined && count < 3,
          },
        },
      }),
  );
  // Tells whoever drives a browser that the page's script has taken over: from now on it answers.
  useEffect(() => {
    document.documentElement.dataset['answering'] = '';
  }, []);
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
      {...(nonce === undefined ? {} : { nonce })}
    >
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      <Toasts />
    </ThemeProvider>
  );
}

/** As the design system's own floating things look: a line, no shadow. */
const TOAST_STYLE = {
  fontFamily: 'var(--font-sans)',
  fontSize: 'var(--text-base)',
  background: 'var(--color-raised)',
  color: 'var(--color-ink)',
  borderColor: 'var(--color-line-strong)',
  borderRadius: 'var(--radius-md)',
  boxShadow: 'none',
};

function Toasts() {
  const t = useTranslations('common.frame');
  const { theme } = useTheme();
  return (
    <Toaster
      containerAriaLabel={t('notifications')}
      position="bottom-right"
      theme={theme === 'light' || theme === 'dark' ? theme : 'system'}
      toastOptions={{ style: TOAST_STYLE }}
    />
  );
}
