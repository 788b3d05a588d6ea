import { RouterProvider } from '@tanstack/react-router';
import type { User, UserManager } from 'oidc-client-ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectHttp } from './api/http';
import { Providers } from './app/Providers';
import { queryClient } from './app/queryClient';
import { router } from './app/router';
import { loadConfig } from './auth/config';
import { createUserManager } from './auth/session';
import { currentLanguage, speak, startI18n } from './i18n/i18n';
import { keepDraftsOf } from './lib/drafts';
import { getSettings, onSettings, showSettings } from './lib/settings';
import './ui/styles/all';

showSettings();

async function start(): Promise<void> {
  const [config] = await Promise.all([loadConfig(), startI18n(getSettings().language)]);
  const users = createUserManager(config);
  let token: string | undefined;
  users.events.addUserLoaded((user) => {
    token = user.access_token;
    keepDraftsOf(user.profile.sub);
  });
  users.events.addUserUnloaded(() => {
    token = undefined;
  });
  token = (await stillSignedIn(users))?.access_token;

  connectHttp({
    baseUrl: config.apiBase,
    token: () => token,
    language: currentLanguage,
    onUnauthenticated: () => void users.removeUser(),
  });
  onSettings(({ language }) => {
    if (language === currentLanguage()) return;
    void speak(language).then(() => queryClient.invalidateQueries());
  });

  createRoot(rootElement()).render(
    <StrictMode>
      <Providers userManager={users}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

/** A page that is opened again after the short-lived token has run out goes on by the refresh token. */
async function stillSignedIn(users: UserManager): Promise<User | null> {
  const user = await users.getUser();
  if (!user?.expired || !user.refresh_token) return user;
  return users.signinSilent().catch(() => null);
}

function rootElement(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  return root;
}

start().catch(() => {
  const page = rootElement();
  const message = document.createElement('p');
  message.textContent =
    'Tjänsten kunde inte starta. Ladda om sidan om en stund. The service could not start; reload the page in a while.';
  page.replaceChildren(message);
});
