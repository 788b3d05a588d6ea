import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, Children, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

/** The way up: links to the pages above this one, which itself is not repeated. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <nav className="breadcrumbs" aria-label={t('app.breadcrumbs')}>
      <ol>
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ol>
    </nav>
  );
}

function Anchor(props: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...props}>{props.children}</a>;
}

export const Crumb = createLink(Anchor);
