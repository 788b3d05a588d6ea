import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '@/ui/Prose';

/** A heading of the memo with what stands under it. */
export function MemoPart({
  title,
  level = 2,
  children,
}: {
  title: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  return (
    <section className="memo-part">
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {children}
    </section>
  );
}

/** A text of the memo, or, on the screen only, that it is missing. */
export function Text({ text }: { text: string | undefined }) {
  const { t } = useTranslation();
  if (text) return <Prose text={text} />;
  return <p className="soft no-print">{t('followUp.textMissing')}</p>;
}
