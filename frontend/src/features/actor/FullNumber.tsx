import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Actor } from '@/api/generated/model';
import { getOrganisationNumber } from '@/api/generated/personal-data/personal-data';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { Problem } from '@/ui/Problem';

/**
 * The organisation number; a sole trader's is a personal number, shown whole only when somebody who may asks for it. It
 * is kept by this line alone and gone with the page.
 */
export function FullNumber({ actor }: { actor: Actor }) {
  const { t } = useTranslation();
  const reading = useMutation({ mutationFn: () => getOrganisationNumber(actor.id) });
  if (!offers(actor, 'organisation-number')) return actor.organisationNumber;
  if (reading.data) return <span role="status">{reading.data.data.organisationNumber}</span>;
  return (
    <div className="stack" data-gap="small">
      <div className="row">
        {actor.organisationNumber}
        <Button variant="secondary" isPending={reading.isPending} onPress={() => reading.mutate()}>
          {t('actor.showNumber')}
        </Button>
      </div>
      <span className="soft small">{t('actor.showNumberLogged')}</span>
      {reading.isError ? <Problem error={reading.error} /> : null}
    </div>
  );
}
