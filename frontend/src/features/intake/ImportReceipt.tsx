import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reverseImport } from '@/api/generated/imports/imports';
import type { Import } from '@/api/generated/model';
import { because } from '@/api/http';
import { useMay } from '@/auth/useMe';
import { formatInstant } from '@/lib/dates';
import { formatKronor, formatNumber } from '@/lib/format';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { toast } from '@/ui/Toast';

/** What an import did, the way to its decisions, and the way back. */
export function ImportReceipt({ read }: { read: Import }) {
  const { t } = useTranslation();
  const mayWrite = useMay('support-decisions.write');
  const counts = { fresh: formatNumber(read.newRows), changed: formatNumber(read.changedRows) };
  const changesNothing = read.newRows + read.changedRows === 0;
  if (read.status === 'reversed') {
    return (
      <Notice>
        <p>
          <strong>{t('import.undoneTitle')}</strong>
        </p>
        <p>
          {t(changesNothing ? 'import.undoneNothing' : 'import.undoneText', {
            time: formatInstant(read.reversedAt ?? ''),
            name: read.reversedBy ?? '',
          })}
        </p>
      </Notice>
    );
  }
  return (
    <div className="stack">
      <Notice tone="success">
        <p>
          <strong>{t('import.receipt')}</strong>{' '}
          {changesNothing
            ? t('import.receiptNothing')
            : t('import.receiptText', { ...counts, amount: formatKronor(read.grantedAmount) })}
        </p>
        <p>
          {t('import.appliedBy', {
            time: formatInstant(read.appliedAt ?? ''),
            name: read.appliedBy ?? '',
          })}
        </p>
        <p>
          <Link to="/uppfoljning">{t('import.seeFollowUps')}</Link>
        </p>
      </Notice>
      <div className="row">
        <LinkButton to="/stod" search={{ import: read.id }}>
          {t('import.seeDecisions')}
        </LinkButton>
        {offers(read, 'reverse') ? <UndoButton read={read} counts={counts} /> : null}
      </div>
      {mayWrite && !offers(read, 'reverse') ? <p>{t('import.undoNot')}</p> : null}
    </div>
  );
}

function UndoButton({
  read,
  counts,
}: {
  read: Import;
  counts: { fresh: string; changed: string };
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const undoing = useMutation({
    mutationFn: (reason: string) => reverseImport(read.id, because(reason)),
    onSuccess: async () => {
      setAsking(false);
      toast(t('import.undone'));
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {t('import.undo')}
      </Button>
      {isAsking ? (
        <ReasonDialog
          title={t('import.undoTitle')}
          label={t('import.undoReason')}
          missing={t('import.needUndoReason')}
          confirmLabel={t('import.undo')}
          isDangerous
          action={undoing}
          onConfirm={(reason) => undoing.mutate(reason)}
          onCancel={() => {
            setAsking(false);
            undoing.reset();
          }}
        >
          <p>
            {[
              read.newRows > 0
                ? t('import.undoNew', { count: read.newRows, shown: counts.fresh })
                : null,
              read.changedRows > 0
                ? t('import.undoChanged', { count: read.changedRows, shown: counts.changed })
                : null,
              t('import.undoLimit'),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </ReasonDialog>
      ) : null}
    </>
  );
}
