import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Says to those who may only read that it is so, and why or whom to ask. */
export function ReadOnlyNote({ children }: { children: ReactNode }) {
  return (
    <span className="read-only-note">
      <Icon name="lock" size={16} />
      {children}
    </span>
  );
}
