import { type BilingualText, PublicText } from './PublicText';

/** How to get going, and the words that mean something particular here. */
export function HelpPage() {
  return <PublicText page={page} />;
}

const page: BilingualText = {
  sv: {
    title: 'Hjälp',
    text: `
Serviceprogrammet är till för dig som arbetar med det regionala serviceprogrammet: att planera insatser, besluta om stöd, besöka företag och följa upp vad det ledde till.

## Kom i gång

- Importera stödbeslut: öppna Import, välj filen och granska raderna. Inga stödbeslut läggs till eller ändras förrän du säger till, och en import går att ångra. Filens namn och rader sparas vid granskningen, och syns bara för din organisation tills du importerar; ta bort importen om den inte ska användas.
- Följ upp ett år: öppna Uppföljning. Siffrorna räknas ur raderna, och varje siffra leder till de rader den räknas ur.
- Hitta en insats: öppna Insatser och välj år, område eller ansvarig. Urvalet finns i adressen, så du kan skicka länken till en kollega.
- Ta med dig en lista: ladda ner den som Excel eller CSV. Filen innehåller samma urval som du ser.

## När du redigerar

Sparar någon annan medan du redigerar får du välja fält för fält vad som ska gälla. Lämnar du en sida med ändringar som inte är sparade frågar tjänsten först. Det du har skrivit finns kvar i fliken tills du sparar eller loggar ut, och du kan återställa det när du öppnar formuläret igen.

## När du tar bort något

Det du tar bort går att ångra i tio sekunder. Senare återställer du det i papperskorgen, som du hittar under ditt namn. Det som är fastställt, godkänt eller genomfört ska bevaras och går inte att ta bort. Ett stödbeslut kan du inte ta bort för sig: det försvinner bara om du ångrar importen som det kom med, och det går tills något av besluten ändras eller årets uppföljning godkänns. Aktiviteter och serviceplaner som räknas i en godkänd uppföljning kan inte heller tas bort.

## Ord som används här

- Serviceprogram: regionens strategi för kommersiell service under flera år.
- Handlingsplan: årets planerade insatser, med mål och ansvariga.
- Insats: det som ska göras, med uppföljningsbara mål och en ansvarig.
- Stödbeslut: beslut om till exempel hemsändningsbidrag, servicebidrag eller investeringsstöd.
- Servicegivare: den som erbjuder service, till exempel en butik, en mack eller ett ombud.
- Serviceplan: kommunens egen plan för invånarnas tillgång till service.
- SOT-punkt: service- och trygghetspunkt, en plats där service finns även vid störningar.
- Uppföljning: årets redovisning till Tillväxtverket och nämnden.

## Kortkommandon

Allt går att nå med tabbtangenten. Hoppa förbi menyn med länken ”Hoppa till innehållet”, som visas när du trycker tabb först på sidan.

## Behöver du mer hjälp?

Kontakta regionens administratör.
`,
  },
  en: {
    title: 'Help',
    text: `
Serviceprogrammet is for those who work with the regional service programme: planning measures, deciding on support, visiting companies and following up what came of it.

## Getting started

- Import support decisions: open Import, choose the file and review the rows. No support decisions are added or changed until you say so, and an import can be undone. The name and rows of the file are kept when it is reviewed, and only your organisation sees them until you import; delete the import if it is not to be used.
- Follow up a year: open Follow-up. The figures are counted from the rows, and each figure leads to the rows it is counted from.
- Find a measure: open Measures and choose year, area or responsible. The selection is in the address, so you can send the link to a colleague.
- Take a list with you: download it as Excel or CSV. The file holds the same selection as you see.

## When you edit

If somebody else saves while you are editing, you choose field by field what is to apply. If you leave a page with changes that are not saved, the service asks first. What you have written stays in the tab until you save or sign out, and you can restore it when you open the form again.

## When you remove something

What you remove can be undone for ten seconds. Later you restore it under Removed, which you find under your name. What is adopted, approved or applied must be kept and cannot be removed. You cannot remove a support decision by itself: it goes only when you undo the import that it came with, which is possible until one of the decisions changes or the follow-up of the year is approved. Nor can activities and service plans that an approved follow-up counts be removed.

## Words used here

- Service programme (serviceprogram): the region's strategy for commercial service over several years.
- Action plan (handlingsplan): the year's planned measures with goals and those responsible.
- Measure (insats): what is to be done, with goals that can be followed up and somebody responsible.
- Support decision (stödbeslut): a decision on, for instance, home delivery support, service grants or investment support.
- Service provider (servicegivare): somebody who offers service, such as a shop, a filling station or an agent.
- Service plan (serviceplan): a municipality's own plan for people's access to services.
- SOT point (SOT-punkt): service and safety point, a place where there is service also during disturbances.
- Follow-up (uppföljning): the year's account to the Agency for Economic and Regional Growth and to the board.

## Shortcuts

Everything can be reached with the tab key. Skip the menu with the link “Skip to content”, which shows when you press tab first on the page.

## Need more help?

Contact the region's administrator.
`,
  },
};
