import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { applyImport } from '@/api/generated/imports/imports';
import type { Import } from '@/api/generated/model';
import { formatNumber } from '@/lib/format';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Problem } from '@/ui/Problem';
import { toast } from '@/ui/Toast';
import { Working } from '@/ui/Working';

/** What can be done with a reviewed file: import it, or the reason why not. */
export function ImportAction({ read }: { read: Import }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const applying = useMutation({
    mutationFn: () => applyImport(read.id),
    onSuccess: async () => {
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
          <strong>{t('import.readyTitle')}</strong>
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
          <Button isPending={applying.isPending} onPress={() => applying.mutate()}>
            {t('import.apply')}
          </Button>
          <LinkButton to="/import/ny" variant="secondary">
            {t('import.another')}
          </LinkButton>
        </div>
      ) : null}
      <Working text={applying.isPending ? t('import.applying') : undefined} />
      {applying.isError ? <Problem error={applying.error} /> : null}
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
