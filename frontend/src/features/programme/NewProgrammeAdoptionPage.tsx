import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import type { Programme } from '@/api/generated/model';
import { adoptProgramme, useGetProgramme } from '@/api/generated/programmes/programmes';
import { useMay } from '@/auth/useMe';
import { requiredDate, requiredText } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { FormDate, FormText } from '@/ui/form/fields';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Notice } from '@/ui/Notice';
import { Resource } from '@/ui/Resource';
import { isProgrammeLocked } from './shared/ProgrammeState';

/** Registers the board's decision to adopt a programme, which locks it. */
export function NewProgrammeAdoptionPage() {
  const { programmeId } = useParams({ from: '/signed-in/program/$programmeId/beslut' });
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const query = useGetProgramme(programmeId);
  return (
    <Resource query={query}>
      {(programme) => (
        <>
          <Breadcrumbs>
            <Crumb to="/program">{t('programme.title')}</Crumb>
            <Crumb to="/program/$programmeId" params={{ programmeId }}>
              {programme.title}
            </Crumb>
          </Breadcrumbs>
          <FormPage
            may={mayWrite}
            cannot="decide"
            title={t('programme.adopt')}
            within={[programme.title]}
            lead={t('programme.adoptLead')}
          >
            {isProgrammeLocked(programme.status) ? (
              <Notice>
                <p>{t('programme.locked')}</p>
              </Notice>
            ) : programme.priorityAreas.length === 0 ? (
              <Notice tone="warning">
                <p>{t('programme.noAreas')}</p>
              </Notice>
            ) : (
              <AdoptionForm programme={programme} />
            )}
          </FormPage>
        </>
      )}
    </Resource>
  );
}

type Values = {
  decidingBody: string;
  decidedOn?: string;
  paragraph: string;
  registryNumber: string;
};

function AdoptionForm({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = { to: '/program/$programmeId', params: { programmeId: programme.id } } as const;
  const resource = useResourceForm({
    schema: z.object({
      decidingBody: requiredText(t('programme.decidingBodyMissing')),
      decidedOn: requiredDate(t('programme.decidedOnMissing')),
      paragraph: requiredText(t('programme.paragraphMissing'), 20),
      registryNumber: requiredText(t('programme.registryNumberMissing'), 50),
    }),
    values: {
      decidingBody: t('programme.decidingBodyDefault'),
      decidedOn: undefined,
      paragraph: '',
      registryNumber: programme.registryNumber ?? '',
    },
    labels: {},
    save: (input) => adoptProgramme(programme.id, input),
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('programme.adopted'),
  });
  return (
    <ResourceFormView
      resource={resource}
      saveLabel={t('programme.adopt')}
      onCancel={() => void navigate(here)}
    >
      <div className="form-section">
        <FormText<Values> name="decidingBody" label={t('programme.decidingBody')} />
        <FormDate<Values> name="decidedOn" label={t('programme.decidedOn')} />
        <FormText<Values>
          name="paragraph"
          label={t('programme.paragraph')}
          help={t('programme.paragraphHelp')}
          width="short"
        />
        <FormText<Values>
          name="registryNumber"
          label={t('programme.registryNumber')}
          help={t('programme.registryNumberHelp')}
          width="medium"
        />
      </div>
    </ResourceFormView>
  );
}
