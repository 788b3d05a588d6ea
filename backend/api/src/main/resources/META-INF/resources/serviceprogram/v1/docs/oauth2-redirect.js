/* Passes the identity provider's answer to the page that asked for it (docs.js), and closes the sign-in window. */
'use strict';

const channel = new BroadcastChannel(window.location.origin + window.location.pathname);
channel.postMessage(window.location.search);
channel.close();
// The code is used up: it need not stay in the address if the window does.
window.history.replaceState(null, '', window.location.pathname);
window.close();
