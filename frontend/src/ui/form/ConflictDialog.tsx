import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { RadioGroup } from '../ChoiceGroup';
import { Dialog } from '../Dialog';
import type { Conflict } from './conflict';

interface ConflictDialogProps {
  conflict: Conflict;
  labels: Partial<Record<string, string>>;
  onResolve: (takeTheirs: readonly string[]) => void;
  onClose: () => void;
  /** What is saved now, where the fields do not tell it all. */
  children?: ReactNode;
  /** What choosing leads to, where it is not saving a form. */
  saveLabel?: string;
}

/** Somebody else saved first: choose field by field. Nothing typed is lost, closing only goes back. */
export function ConflictDialog({
  conflict,
  labels,
  onResolve,
  onClose,
  children,
  saveLabel,
}: ConflictDialogProps) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const labelOf = (name: string) => labels[name] ?? name;
  return (
    <Dialog
      isOpen
      isWide
      role="alertdialog"
      onClose={onClose}
      title={t('conflict.title')}
      actions={
        <>
          <Button onPress={() => onResolve(theirs)}>{saveLabel ?? t('conflict.save')}</Button>
          <Button variant="secondary" onPress={onClose}>
            {t('conflict.back')}
          </Button>
        </>
      }
    >
      {children}
      {conflict.fields.length > 0 ? (
        <p>{t('conflict.choose')}</p>
      ) : children ? null : (
        <p>{t('conflict.nothingToChoose')}</p>
      )}
      {conflict.taken.length > 0 ? (
        <p className="soft">
          {t('conflict.taken', { fields: conflict.taken.map(labelOf).join(', ') })}
        </p>
      ) : null}
      {conflict.fields.map((field) => (
        <RadioGroup
          key={field.name}
          label={labelOf(field.name)}
          value={theirs.includes(field.name) ? 'theirs' : 'mine'}
          onChange={(choice) =>
            setTheirs((chosen) =>
              choice === 'theirs'
                ? [...chosen, field.name]
                : chosen.filter((name) => name !== field.name),
            )
          }
          options={[
            {
              value: 'mine',
              label: t('conflict.mine', { text: inWords(field.mine, t('conflict.blank')) }),
            },
            {
              value: 'theirs',
              label: t('conflict.theirs', { text: inWords(field.theirs, t('conflict.blank')) }),
            },
          ]}
        />
      ))}
    </Dialog>
  );
}

// Years stay together, thousands are parted, and nothing is rounded: it is the difference that counts.
const exact = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 6, useGrouping: 'min2' });

function inWords(value: unknown, blank: string): string {
  if (value === undefined || value === null || value === '') return blank;
  if (typeof value === 'number') return exact.format(value);
  if (Array.isArray(value)) return value.map((each) => inWords(each, blank)).join('; ') || blank;
  if (typeof value === 'object') {
    const named = value as { label?: unknown; text?: unknown; title?: unknown; name?: unknown };
    return inWords(
      named.label ?? named.text ?? named.title ?? named.name ?? JSON.stringify(value),
      blank,
    );
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
