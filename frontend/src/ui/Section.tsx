import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** The part of the address that leads here. */
  anchor?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, anchor, actions, children }: SectionProps) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-header">
        <h2 id={id} tabIndex={anchor ? -1 : undefined}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
