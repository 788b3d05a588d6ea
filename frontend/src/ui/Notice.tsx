import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'warning',
};

/** Something the reader should know here and now, in the page. */
export function Notice({
  tone = 'info',
  isUrgent = false,
  children,
}: {
  tone?: NoticeTone;
  isUrgent?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="notice" data-tone={tone} role={isUrgent ? 'alert' : undefined}>
      <Icon name={icons[tone]} size={18} />
      <div className="stack" data-gap="small">
        {children}
      </div>
    </div>
  );
}
