import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/LinkButton';
import { type BilingualText, PublicText } from './PublicText';

/** Tillgänglighetsredogörelse, as DOS-lagen wants it; the region that runs the service completes it. */
export function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <PublicText
      page={page}
      actions={<LinkButton to="/tillganglighet/meddela">{t('feedback.title')}</LinkButton>}
    />
  );
}

const page: BilingualText = {
  sv: {
    title: 'Tillgänglighet i Serviceprogrammet',
    text: `
Den region som driver Serviceprogrammet ansvarar för den här tjänsten. Vi vill att alla ska kunna använda den. Här beskriver vi hur tjänsten uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera fler.

Redogörelsen är en mall. Innan tjänsten tas i bruk ska regionen fylla i sitt namn, sina kontaktvägar och resultatet av sin egen granskning.

## Hur tillgänglig är tjänsten?

Tjänsten är delvis förenlig med lagen. Den är byggd för att följa riktlinjerna WCAG 2.2 på nivå AA. Allt är inte granskat av människor än, och därför kan vi inte säga att tjänsten är helt förenlig.

## Det här vet vi inte är tillgängligt än

- Tjänsten är inte provad med skärmläsare av personer som använder dem till vardags.
- Dokument som andra laddar upp eller skickar in kan sakna rubriker, alternativtexter och språkangivelse.
- Tabeller med många kolumner behöver rullas i sidled på små skärmar.

## Hur vi har granskat tjänsten

Sidorna granskas automatiskt med axe-core mot WCAG 2.0, 2.1 och 2.2 på nivå A och AA, i ljust och mörkt läge, med dubbelt så stor text och på smal skärm, varje gång tjänsten ändras. Uppgifterna går att utföra med enbart tangentbord. En manuell granskning med skärmläsare återstår.

## Kontakta oss om du hittar brister

Välj Meddela en brist överst på sidan och berätta vad som inte fungerar. Du behöver inte logga in och inte tala om vem du är. Vill du ha svar, eller innehållet i en annan form, lämnar du en e-postadress. Du kan också kontakta den region som driver tjänsten. Kontaktvägarna finns på regionens webbplats.

## Tillsyn

Myndigheten för digital förvaltning har tillsyn över lagen. Är du inte nöjd med vårt svar kan du anmäla det på https://www.digg.se/tdosanmalan.

## Senast uppdaterad

Redogörelsen skrevs den 22 november 2026 och ses över varje år.
`,
  },
  en: {
    title: 'Accessibility of Serviceprogrammet',
    text: `
The region that runs Serviceprogrammet is responsible for this service. We want everybody to be able to use it. Here we describe how it meets the Swedish act on accessibility of digital public services, the shortcomings we know of, and how to report others.

This statement is a template. Before the service is taken into use the region fills in its name, how to reach it and the outcome of its own review.

## How accessible is the service?

The service is partly compliant with the act. It is built to follow WCAG 2.2 at level AA. Not everything has been reviewed by people yet, so we cannot say that it is fully compliant.

## What we know is not accessible yet

- The service has not been tried with screen readers by people who use them daily.
- Documents that others upload or send in may lack headings, alternative texts and a stated language.
- Tables with many columns must be scrolled sideways on small screens.

## How we have reviewed the service

The pages are checked automatically with axe-core against WCAG 2.0, 2.1 and 2.2 at level A and AA, in light and dark mode, with text twice as large and on a narrow screen, each time the service changes. The tasks can be done with the keyboard alone. A manual review with screen readers remains to be done.

## Contact us if you find shortcomings

Choose Report a shortcoming at the top of the page and tell us what does not work. You need not sign in, nor say who you are. If you want an answer, or the content in another form, leave an e-mail address. You can also contact the region that runs the service. The ways to reach it are on its website.

## Supervision

The Agency for Digital Government supervises the act. If you are not satisfied with our answer you can report it at https://www.digg.se/tdosanmalan.

## Last updated

The statement was written on 22 November 2026 and is reviewed every year.
`,
  },
};
