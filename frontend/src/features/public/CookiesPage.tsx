import { type BilingualText, PublicText } from './PublicText';

/** What the service keeps in the browser, and why there is nothing to consent to. */
export function CookiesPage() {
  return <PublicText page={page} />;
}

const page: BilingualText = {
  sv: {
    title: 'Kakor och lagring',
    text: `
Serviceprogrammet sätter inga egna kakor och mäter inte vad du gör. Tjänsten sparar bara det som behövs för att den ska fungera. Därför frågar vi inte om samtycke.

## Det här sparas i din webbläsare

- Din inloggning. Den sparas i fliken du arbetar i och försvinner när du stänger den eller loggar ut.
- Det du har skrivit i ett formulär men inte sparat. Det stannar i fliken, skickas inte någonstans och försvinner när du sparar, kastar det, loggar ut eller stänger fliken.
- Dina inställningar: språk, ljust eller mörkt utseende och täthet i tabeller. De finns kvar tills du rensar webbläsarens lagring.

## Inloggningstjänsten

Du loggar in i en inloggningstjänst, som sätter kakor för att komma ihåg att du är inloggad. De är nödvändiga för inloggningen och används inte till något annat av oss.

## Så tar du bort det

Logga ut och rensa lagringen för webbplatsen i webbläsarens inställningar. Tjänsten fungerar som förut nästa gång du loggar in.
`,
  },
  en: {
    title: 'Cookies and storage',
    text: `
Serviceprogrammet sets no cookies of its own and does not measure what you do. It keeps only what it needs in order to work. That is why we do not ask for consent.

## What is kept in your browser

- Your sign-in. It is kept in the tab you work in and disappears when you close it or sign out.
- What you have written in a form and not saved. It stays in the tab, is sent nowhere, and disappears when you save, discard it, sign out or close the tab.
- Your settings: language, light or dark appearance and the density of tables. They stay until you clear the browser's storage.

## The sign-in service

You sign in at a sign-in service, which sets cookies to remember that you are signed in. They are necessary for signing in and we use them for nothing else.

## How to remove it

Sign out and clear the storage of the website in the browser's settings. The service works as before the next time you sign in.
`,
  },
};
