import { type BilingualText, PublicText } from './PublicText';

/** How personal data is handled; the region that runs the service completes it. */
export function PrivacyPage() {
  return <PublicText page={page} />;
}

const page: BilingualText = {
  sv: {
    title: 'Personuppgifter',
    text: `
Här beskriver vi vilka personuppgifter som finns i Serviceprogrammet och varför. Texten är en mall: den region som driver tjänsten är personuppgiftsansvarig och fyller i sina kontaktuppgifter, sitt dataskyddsombud och hur länge uppgifterna bevaras enligt regionens dokumenthanteringsplan.

## Uppgifter om dig som använder tjänsten

När du loggar in får tjänsten ditt namn, din organisation och dina roller från inloggningstjänsten. När du ändrar något sparas vem som gjorde det, när och vad som ändrades. Det behövs för att kunna spåra beslut och rätta fel.

## Uppgifter om andra

- Stödbeslut kan gälla enskilda firmor. Då är organisationsnumret ett personnummer, och de fyra sista siffrorna visas inte. Bara handläggare av stöd kan se hela numret, och varje gång sparas vem som såg det, när och om vem.
- Den som undertecknar eller beslutar kan stå med namn och funktion i beslut och uppföljningar.
- Organisationer kan ha en e-postadress som går till en person.
- Den som meddelar en brist i tillgängligheten är anonym, om hen inte själv lämnar en e-postadress eller skriver vem hen är. Administratörerna i alla regioner som använder tjänsten kan läsa det som skrivs.

## Varför vi får behandla uppgifterna

Regionen behandlar uppgifterna för att utföra en uppgift av allmänt intresse: att ta fram, genomföra och följa upp det regionala serviceprogrammet och att besluta om stöd till kommersiell service.

## Allmänna handlingar

Beslut och fastställda dokument är allmänna handlingar och kan lämnas ut, efter prövning av sekretess. Sekretessmarkerade stödbeslut visas bara inom regionen. Handlingarna bevaras eller gallras enligt regionens regler.

## Dina rättigheter

Du kan be regionen att få veta vilka uppgifter som finns om dig och få felaktiga uppgifter rättade. Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, https://www.imy.se.
`,
  },
  en: {
    title: 'Personal data',
    text: `
Here we describe which personal data there is in Serviceprogrammet, and why. The text is a template: the region that runs the service is the controller and fills in how to reach it, its data protection officer and how long data is kept according to its records plan.

## Data about you who use the service

When you sign in the service gets your name, your organisation and your roles from the sign-in service. When you change something it keeps who did it, when, and what was changed. That is needed to trace decisions and correct mistakes.

## Data about others

- Support decisions may concern sole traders. Their organisation number is a personal identity number, and its last four digits are not shown. Only grant officers can see the whole number, and each time it is kept who saw it, when, and about whom.
- Those who sign or decide may be named with their function in decisions and follow-ups.
- Organisations may have an e-mail address that goes to a person.
- Whoever reports a shortcoming in accessibility is anonymous, unless they leave an e-mail address or write who they are. The administrators of every region that uses the service can read what is written.

## Why we may handle the data

The region handles the data to carry out a task in the public interest: to draw up, carry out and follow up the regional service programme and to decide on support for commercial service.

## Public documents

Decisions and adopted documents are public and may be disclosed after examination of secrecy. Support decisions marked as secret are shown within the region only. The documents are kept or disposed of by the region's rules.

## Your rights

You can ask the region which data it has about you and have mistakes corrected. If you are not satisfied you can complain to the Authority for Privacy Protection, https://www.imy.se.
`,
  },
};
