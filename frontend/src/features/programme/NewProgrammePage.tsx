import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/generated/model';
import { createProgramme } from '@/api/generated/programmes/programmes';
import { useMay, useMe } from '@/auth/useMe';
import { currentYear } from '@/lib/dates';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { ProgrammeFields, useProgrammeLabels } from './ProgrammeFields';
import { programmeSchema } from './programmeForm';

/** Adds a programme; the own region is suggested as its owner. */
export function NewProgrammePage() {
  const { t } = useTranslation();
  const me = useMe();
  const mayWrite = useMay('programmes.write');
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/program">{t('programme.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('programme.new')} may={mayWrite}>
        {me ? <ProgrammeForm me={me} /> : null}
      </FormPage>
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
