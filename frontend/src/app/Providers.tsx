import { QueryClientProvider } from '@tanstack/react-query';
import type { UserManager } from 'oidc-client-ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthProvider } from 'react-oidc-context';
import { Toasts } from '@/ui/Toast';
import { UiLanguage } from '@/ui/UiLanguage';
import { queryClient } from './queryClient';

interface ProvidersProps {
  userManager: UserManager;
  /** Called with the state that signing in began with. */
  onSignedIn: (state: unknown) => void;
  children: ReactNode;
}

/** What every page stands on: who is signed in, what has been fetched, and the language. */
export function Providers({ userManager, onSignedIn, children }: ProvidersProps) {
  const { i18n } = useTranslation();
  return (
    <AuthProvider userManager={userManager} onSigninCallback={(user) => onSignedIn(user?.state)}>
      <QueryClientProvider client={queryClient}>
        <UiLanguage language={i18n.language}>
          {children}
          <Toasts />
        </UiLanguage>
      </QueryClientProvider>
    </AuthProvider>
  );
}
