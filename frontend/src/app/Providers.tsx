import { QueryClientProvider } from '@tanstack/react-query';
import type { UserManager } from 'oidc-client-ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthProvider } from 'react-oidc-context';
import { UiLanguage } from '@/ui/UiLanguage';
import { queryClient } from './queryClient';

interface ProvidersProps {
  userManager: UserManager;
  children: ReactNode;
}

/** What every page stands on: who is signed in, what has been fetched, and the language. */
export function Providers({ userManager, children }: ProvidersProps) {
  const { i18n } = useTranslation();
  return (
    <AuthProvider userManager={userManager}>
      <QueryClientProvider client={queryClient}>
        <UiLanguage language={i18n.language}>{children}</UiLanguage>
      </QueryClientProvider>
    </AuthProvider>
  );
}
