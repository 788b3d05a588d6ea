import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { type Removal, RemoveDialog } from './RemoveDialog';

/** Removes one thing, after a question. */
export function RemoveButton(removal: Removal) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {removal.label ?? t('app.remove')}
      </Button>
      <RemoveDialog {...removal} isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}
