import { useTranslation } from 'react-i18next';
import { usePublicActorOptions } from '@/features/actor/shared/publicActors';
import { useFormField } from '@/ui/form/fields';
import { MultiSelect } from '@/ui/MultiSelect';
import type { Option } from '@/ui/Select';
import type { MeasureValues } from './measureForm';

/** The organisations that take part besides the responsible; those already there stay choosable. */
export function ParticipantField() {
  const { t } = useTranslation();
  const known = usePublicActorOptions();
  const label = t('measure.participants');
  const { value, onChange, tie } = useFormField<MeasureValues>('participantIds', { label });
  const chosen = (value as Option[] | undefined) ?? [];
  const options = [
    ...known,
    ...chosen.filter((actor) => !known.some((each) => each.value === actor.value)),
  ];
  return (
    <MultiSelect
      name={tie.name}
      error={tie.error}
      label={label}
      isOptional
      hasTags
      options={options}
      value={chosen.map((actor) => actor.value)}
      onChange={(ids) => onChange(options.filter((option) => ids.includes(option.value)))}
    />
  );
}
