import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { RadioGroup } from '../ChoiceGroup';
import { Dialog } from '../Dialog';
import { type Conflict, fieldIn } from './conflict';
import { type FieldWords, inWords, nameOfRow } from './fieldWords';

interface ConflictDialogProps {
  conflict: Conflict;
  labels: Partial<Record<string, string>>;
  /** How the fields say what they hold, where it is more than text. */
  words?: FieldWords;
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
  words = new Map(),
  onResolve,
  onClose,
  children,
  saveLabel,
}: ConflictDialogProps) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const labelOf = (name: string) => {
    const field = fieldIn(name);
    const label = labels[field] ?? field;
    return (
      labels[name] ?? (field === name ? label : `${label}: ${nameOfRow(conflict.known[name])}`)
    );
  };
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
              label: t('conflict.mine', {
                text: inWords(field.name, field.mine, field.theirs, words, t),
              }),
            },
            {
              value: 'theirs',
              label: t('conflict.theirs', {
                text: inWords(field.name, field.theirs, field.mine, words, t),
              }),
            },
          ]}
        />
      ))}
    </Dialog>
  );
}
