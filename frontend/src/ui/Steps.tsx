import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

interface StepsProps {
  label: string;
  steps: readonly string[];
  /** The place of the step one is at, from 0; as many as there are steps when all is done. */
  current: number;
}

/** Where one is in something that is done in a few steps. */
export function Steps({ label, steps, current }: StepsProps) {
  const { t } = useTranslation();
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-state={index < current ? 'done' : index === current ? 'current' : 'ahead'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="steps-number" aria-hidden="true">
            {index < current ? <Icon name="check" size={16} /> : index + 1}
          </span>
          {step}
          {index < current ? (
            <span className="visually-hidden">, {t('import.steps.done')}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
