'use client';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ThemeProvider, useTheme } from 'next-themes';
import { useState, type ReactNode } from 'react';
import { Toaster } from 'sonner';
import { leaveWhenSessionEnded } from './session-ended';
import { errorCode } from './trpc';

/** What every page stands on: queries, theme, toasts. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(
    () =>
      new QueryClient({
        queryCache: new QueryCache({ onError: leaveWhenSessionEnded }),
        defaultOptions: {
          queries: {
            // What a page was rendered with is fresh: no second load on arrival.
            staleTime: 2_000,
            retry: (count, error) => errorCode(error) === undefined && count < 3,
          },
        },
      }),
  );
  return (
    <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem disableTransitionOnChange>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      <Toasts />
    </ThemeProvider>
  );
}

function Toasts() {
  const { theme } = useTheme();
  return (
    <Toaster position="bottom-center" theme={theme === 'light' || theme === 'dark' ? theme : 'system'} />
  );
}
