import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowUpContentsArea } from '@/api/generated/model';
import { FigureLine } from './FigureLine';
import { MemoPart, Text } from './MemoPart';

/** A prioritised area in the memo: its text, then the figures of the measures that belong to it. */
export function MemoArea({ area }: { area: FollowUpContentsArea }) {
  const { t } = useTranslation();
  const lines = [...area.supportLines, ...area.activityLines];
  return (
    <MemoPart title={t('followUp.area', { area: area.priorityArea.shortTitle })} level={3}>
      <Text text={area.text} />
      {lines.length > 0 ? (
        <ul className="figure-lines">
          {lines.map((figure) => (
            <FigureLine key={figure.code} figure={figure} />
          ))}
        </ul>
      ) : null}
      {area.measures.length > 0 ? (
        <details className="memo-measures no-print">
          <summary>{t('followUp.measures', { count: area.measures.length })}</summary>
          <ul>
            {area.measures.map(({ id, number, title, status, responsible }) => (
              <li key={id}>
                {number}{' '}
                <Link to="/insatser/$measureId" params={{ measureId: id }}>
                  {title}
                </Link>
                <span className="soft small line">
                  {[t(`measure.statuses.${status}`), responsible?.name].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </MemoPart>
  );
}
