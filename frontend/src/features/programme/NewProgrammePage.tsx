import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/generated/model';
import { createProgramme } from '@/api/generated/programmes/programmes';
import { useMe } from '@/auth/useMe';
import { currentYear } from '@/lib/dates';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { PageHeader } from '@/ui/PageHeader';
import { Skeleton } from '@/ui/Skeleton';
import { ProgrammeFields, useProgrammeLabels } from './ProgrammeFields';
import { programmeSchema } from './programmeForm';

/** Adds a programme; the own region is suggested as its owner. */
export function NewProgrammePage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/program">{t('programme.title')}</Crumb>
      </Breadcrumbs>
      <PageHeader title={t('programme.new')} />
      {me ? <ProgrammeForm me={me} /> : <Skeleton />}
    </>
  );
}

function ProgrammeForm({ me }: { me: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, name, kind } = me.organisation;
  const resource = useResourceForm({
    schema: programmeSchema(t),
    values: {
      title: '',
      periodStart: currentYear() + 1,
      periodEnd: undefined,
      ownerId: kind === 'region' ? { value: id, label: name } : undefined,
      registryNumber: '',
      vision: '',
      description: '',
      parentDocuments: [],
    },
    labels: useProgrammeLabels(),
    save: (input) => createProgramme(createBody(input)),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['/programmes'] });
      await navigate({ to: '/program/$programmeId', params: { programmeId: data.id } });
    },
    savedMessage: t('programme.created'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={() => void navigate({ to: '/program' })}>
      <ProgrammeFields />
    </ResourceFormView>
  );
}
