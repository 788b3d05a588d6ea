import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import * as z from 'zod/mini';
import { forgetAllDrafts } from '@/lib/drafts';
import type { Config } from './config';

const stateSchema = z.object({ returnTo: z.string().check(z.startsWith('/')) });

/** Signing in with authorization code and PKCE; kept per tab, renewed with the refresh token. */
export function createUserManager({ issuer, clientId }: Config): UserManager {
  const origin = window.location.origin;
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${origin}/logga-in`,
    post_logout_redirect_uri: `${origin}/logga-in`,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: true,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
}

/** Ends the session here and at the identity provider; nothing that was written stays behind. */
export function signOut(auth: { signoutRedirect: () => Promise<void> }): void {
  forgetAllDrafts();
  void auth.signoutRedirect();
}

/**
 * Where somebody was going before signing in; only addresses of our own, as a browser reads them. The sign-in page
 * itself leads nowhere: whoever is signed in would be left there, before nothing.
 */
export function returnToOf(state: unknown): string {
  const parsed = stateSchema.safeParse(state);
  if (!parsed.success) return '/';
  const { origin } = window.location;
  const address = new URL(parsed.data.returnTo, origin);
  const isOurs = address.origin === origin && address.pathname !== '/logga-in';
  return isOurs ? parsed.data.returnTo : '/';
}
