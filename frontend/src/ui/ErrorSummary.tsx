import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './Field';

export interface SummaryError {
  /** The field it is about; none when it is about the whole. */
  name?: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly SummaryError[];
  attempt: number;
  /** What the button says that was pressed, and is to be pressed again. */
  action: string;
}

/** All that stopped a save, at the top of the form. Takes focus; every line leads to its field. */
export function ErrorSummary({ errors, attempt, action }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  const toldOf = useRef<number>(undefined);
  useEffect(() => {
    // Once for each attempt: an error that comes back while somebody types must not take the field from them.
    if (!hasErrors || toldOf.current === attempt) return;
    toldOf.current = attempt;
    summary.current?.focus();
  }, [hasErrors, attempt]);
  if (!hasErrors) return null;
  return (
    <div ref={summary} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{t('form.errorSummary', { count: errors.length, action })}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name ?? ''}${message}`}>
            {name ? (
              <a href={`#${fieldId(name)}`} onClick={(event) => goToField(event, name)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToField(event: MouseEvent, name: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId(name));
  field?.scrollIntoView({ block: 'center' });
  field
    ?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]')
    ?.focus({ preventScroll: true });
}
