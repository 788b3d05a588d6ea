/* Shows the contract in Swagger UI and lets a person sign in to try it. */
'use strict';

const REDIRECT_PAGE = new URL('oauth2-redirect.html', window.location.href).href;

async function json(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/**
 * Only what works from a browser is offered: a person signs in with the authorization code, and what they may do follows
 * from their roles. Scopes and client credentials are for systems, whose secrets do not belong on a page.
 */
function forPeople(contract) {
  const { flows } = contract.components.securitySchemes.oauth2;
  delete flows.clientCredentials;
  flows.authorizationCode.scopes = {};
  return contract;
}

/**
 * Takes the answer that the redirect page passes on. By channel, not by window.opener, which our
 * Cross-Origin-Opener-Policy (and that of many identity providers) takes away from the sign-in window.
 */
function receiveSignIn() {
  new BroadcastChannel(REDIRECT_PAGE).addEventListener('message', ({ data }) => {
    const pending = window.swaggerUIRedirectOauth2;
    const answer = new URLSearchParams(data);
    // Another tab's sign-in, or an answer nobody asked for.
    if (!pending || answer.get('state') !== pending.state) return;
    delete window.swaggerUIRedirectOauth2;
    const code = answer.get('code');
    if (code) {
      pending.callback({ auth: { ...pending.auth, code }, redirectUrl: pending.redirectUrl });
    } else {
      pending.errCb({
        authId: pending.auth.name,
        source: 'auth',
        level: 'error',
        message: answer.get('error_description') ?? answer.get('error') ?? 'The sign-in failed.',
      });
    }
  });
}

async function show() {
  const [settings, contract] = await Promise.all([json('settings.json'), json('../openapi')]);
  const ui = window.SwaggerUIBundle({
    dom_id: '#docs',
    spec: forPeople(contract),
    oauth2RedirectUrl: REDIRECT_PAGE,
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    validatorUrl: null,
  });
  ui.initOAuth({
    clientId: settings.clientId,
    scopes: 'openid',
    usePkceWithAuthorizationCodeGrant: true,
  });
  receiveSignIn();
}

show().catch((failure) => {
  document.getElementById('docs').textContent = `The contract could not be shown: ${failure.message}`;
});
