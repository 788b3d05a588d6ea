import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Programme, ProgrammeStatus } from '@/api/generated/model';
import { deleteProgramme, updateProgramme } from '@/api/generated/programmes/programmes';
import { ifMatch } from '@/api/http';
import { allows } from '@/lib/links';
import { type Step, StepActions } from '@/ui/StepActions';
import { isProgrammeLocked } from './shared/ProgrammeState';

type StepName = 'consult' | 'redraft' | 'prepare' | 'reconsult' | 'close';

/** The steps that a person takes by hand; adoption is a decision and has a page of its own. */
const stepsFrom: Partial<Record<ProgrammeStatus, [StepName, ProgrammeStatus][]>> = {
  draft: [['consult', 'in-consultation']],
  'in-consultation': [
    ['prepare', 'prepared'],
    ['redraft', 'draft'],
  ],
  prepared: [['reconsult', 'in-consultation']],
  adopted: [['close', 'closed']],
  revised: [['close', 'closed']],
  extended: [['close', 'closed']],
};

/** What can be done with a programme, besides deciding on it. */
export function ProgrammeSteps({ programme, etag }: { programme: Programme; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, status, title } = programme;
  const mayChange = allows(programme, 'PATCH');
  const steps: Step[] = (mayChange ? (stepsFrom[status] ?? []) : []).map(([name, next]) => ({
    id: name,
    label: t(`programme.steps.${name}.label`),
    text: t(`programme.steps.${name}.text`),
    done: t(`programme.steps.${name}.done`),
    run: () => updateProgramme(id, { status: next }, ifMatch(etag)),
  }));
  return (
    <StepActions
      actions={
        mayChange && !isProgrammeLocked(status)
          ? [
              {
                id: 'edit',
                label: t('app.edit'),
                onAction: () =>
                  void navigate({
                    to: '/program/$programmeId/redigera',
                    params: { programmeId: id },
                  }),
              },
            ]
          : []
      }
      steps={steps}
      removal={
        allows(programme, 'DELETE')
          ? {
              title: t('programme.removeTitle'),
              text: t('programme.removeText', { name: title }),
              removedMessage: t('programme.removed'),
              id,
              remove: (init) => deleteProgramme(id, init),
              etag,
              goTo: '/program',
            }
          : undefined
      }
    />
  );
}
