import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import { belongsToTemplate } from './columns';

/** A column of our own exports; marks are made on each decision, with their ground, and never by a file. */
const SECRECY = 'sekretess';

/**
 * The columns of a file that are not read. Those that case systems' files have are told of in one line; one that nobody
 * knows may be a heading that is misspelt, and is told of openly.
 */
export function IgnoredColumns({ columns }: { columns: readonly string[] }) {
  const { t } = useTranslation();
  const unknown = columns.filter((name) => name !== SECRECY && !belongsToTemplate(name));
  if (columns.length === 0) return null;
  return (
    <div className="stack" data-gap="small">
      {unknown.length > 0 ? (
        <Notice tone="warning">
          <p>
            {t('import.unknownColumns', { count: unknown.length, columns: unknown.join(', ') })}
          </p>
        </Notice>
      ) : null}
      {columns.includes(SECRECY) ? (
        <Notice>
          <p>{t('import.secrecyNotRead')}</p>
        </Notice>
      ) : null}
      <details className="aside">
        <summary>{t('import.ignored', { count: columns.length })}</summary>
        <p className="soft">{columns.join(', ')}</p>
      </details>
    </div>
  );
}
