import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyImport } from '@/api/generated/imports/imports';
import type { Import } from '@/api/generated/model';
import { because } from '@/api/http';
import { formatNumber } from '@/lib/format';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Problem } from '@/ui/Problem';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { toast } from '@/ui/Toast';
import { Working } from '@/ui/Working';

/** What can be done with a reviewed file: import it, or the reason why not. */
export function ImportAction({ read }: { read: Import }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const applying = useMutation({
    mutationFn: (reason?: string) =>
      applyImport(read.id, reason === undefined ? {} : because(reason)),
    onSuccess: async () => {
      setAsking(false);
      toast(t('import.receipt'));
      await queries.invalidateQueries();
    },
  });
  if (read.errorRows > 0) return <Blocked read={read} />;
  const changesNothing = read.newRows + read.changedRows === 0;
  return (
    <div className="stack">
      <Notice tone={changesNothing ? 'info' : 'success'}>
        <p>
          <strong>{t(changesNothing ? 'import.nothingTitle' : 'import.readyTitle')}</strong>
        </p>
        <p>
          {changesNothing
            ? t('import.nothingNew')
            : [
                read.newRows > 0
                  ? t('import.readyNew', { count: read.newRows, shown: formatNumber(read.newRows) })
                  : null,
                read.changedRows > 0
                  ? t('import.readyChanged', {
                      count: read.changedRows,
                      shown: formatNumber(read.changedRows),
                    })
                  : null,
                t('import.readyWhole'),
              ]
                .filter(Boolean)
                .join(' ')}
        </p>
      </Notice>
      {offers(read, 'apply') ? (
        <div className="row">
          {changesNothing ? null : (
            <Button
              isPending={applying.isPending}
              onPress={() => (read.changedRows > 0 ? setAsking(true) : applying.mutate(undefined))}
            >
              {t('import.apply')}
            </Button>
          )}
          <LinkButton to="/import/ny" variant={changesNothing ? 'primary' : 'secondary'}>
            {t('import.another')}
          </LinkButton>
        </div>
      ) : null}
      <Working text={applying.isPending ? t('import.applying') : undefined} />
      {applying.isError && !isAsking ? <Problem error={applying.error} /> : null}
      {isAsking ? (
        <ReasonDialog
          title={t('import.applyTitle')}
          label={t('import.applyReason')}
          missing={t('import.needApplyReason')}
          confirmLabel={t('import.apply')}
          action={applying}
          onConfirm={(reason) => applying.mutate(reason)}
          onCancel={() => {
            setAsking(false);
            applying.reset();
          }}
        >
          <p>{t('import.applyChanges', { count: read.changedRows })}</p>
        </ReasonDialog>
      ) : null}
    </div>
  );
}

function Blocked({ read }: { read: Import }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Notice tone="danger">
        <p>
          <strong>{t('import.blocked', { count: read.errorRows })}</strong>
        </p>
        <p>{t('import.blockedText')}</p>
        <p>
          <Link
            to="/import/$importId"
            params={{ importId: read.id }}
            search={{ bedomning: 'error' }}
            resetScroll={false}
          >
            {t('import.showErrors')}
          </Link>
        </p>
      </Notice>
      {offers(read, 'delete') ? (
        <div>
          <LinkButton to="/import/ny">{t('import.another')}</LinkButton>
        </div>
      ) : null}
    </div>
  );
}
