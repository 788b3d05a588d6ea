import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

/** Parts of a page, each with its own address; made of links so that a part can be sent to somebody. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  );
}

function Anchor({
  isCurrent,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & {
  isCurrent?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}) {
  return (
    <a {...rest} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}

export const TabLink = createLink(Anchor);
