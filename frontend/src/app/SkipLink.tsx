import { useTranslation } from 'react-i18next';

/** The element that holds the page, below the header and beside the menu. */
export const MAIN_ID = 'innehall';

/** Leads past header and menu. It moves focus itself, for the hash of the address says which tab is open. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      className="skip-link"
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
    >
      {t('app.skip')}
    </a>
  );
}
