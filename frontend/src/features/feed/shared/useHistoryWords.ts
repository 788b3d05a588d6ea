import { useTranslation } from 'react-i18next';
import { useMunicipalityName } from '@/features/actor/shared/municipalities';
import { useSourceOptions } from '@/features/support/shared/sources';
import { useSupportFormOptions } from '@/features/support/shared/supportForms';
import { formatInstant, formatLongDate, isIsoDate } from '@/lib/dates';
import { formatKronor, formatNumber, formatPercent } from '@/lib/format';
import { fieldLabels, type Kind } from './historyLabels';

/** Numbers that are names of something: a year, a place in an order. */
const plain =
  /year$|^(?:period(?:Start|End)|extendedTo|number|planVersion|importRowNumber|latitude|longitude)$/iu;
const instant = /^\d{4}-\d{2}-\d{2}T/u;

export interface HistoryWords {
  label: (field: string) => string;
  /** A value as a person reads it; empty for none. */
  value: (field: string, value: unknown) => string;
}

/** The words for an object's fields and their values: codes by their names, amounts in kronor, days in full. */
export function useHistoryWords(kind: Kind): HistoryWords {
  const { t, i18n } = useTranslation();
  const municipality = useMunicipalityName();
  const forms = useSupportFormOptions();
  const sources = useSourceOptions();
  const labels = fieldLabels[kind];

  const say = (field: string, value: unknown): string => {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.map((each) => say(field, each)).join(', ');
    if (typeof value === 'object') return ofObject(value);
    if (typeof value === 'boolean') return value ? t('app.yes') : t('app.no');
    if (typeof value === 'number') return ofNumber(field, value);
    return typeof value === 'string' ? ofText(field, value) : '';
  };

  const ofText = (field: string, text: string): string => {
    const codes = labels[field];
    if (typeof codes === 'object') {
      return t(`${codes[1]}.${text}` as 'app.yes', { defaultValue: text });
    }
    if (field === 'municipalityCode') return municipality(text);
    if (field === 'supportFormCode') return named(forms, text);
    if (field === 'sourceCode') return named(sources, text);
    if (isIsoDate(text)) return formatLongDate(text, i18n.language);
    return instant.test(text) ? formatInstant(text) : text;
  };

  return {
    label: (field) => {
      const known = labels[field];
      return known === undefined
        ? field
        : t((typeof known === 'string' ? known : known[0]) as 'app.yes');
    },
    value: say,
  };
}

function ofNumber(field: string, value: number): string {
  if (field.endsWith('Amount')) return formatKronor(value);
  if (field === 'supportShare') return formatPercent(value);
  return plain.test(field) ? String(value) : formatNumber(value);
}

/** A reference by its name; something of several parts, such as a document, by its parts. */
function ofObject(value: object): string {
  if ('name' in value && 'id' in value) return String(value.name);
  return Object.values(value).filter(Boolean).map(String).join(', ');
}

function named(options: readonly { value: string; label: string }[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code;
}
