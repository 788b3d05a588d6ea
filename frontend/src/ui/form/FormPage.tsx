import type { ComponentProps, ReactNode } from 'react';
import { PageHeader } from '../PageHeader';
import { ReadOnlyNote } from '../ReadOnlyNote';

interface FormPageProps
  extends Pick<ComponentProps<typeof PageHeader>, 'title' | 'within' | 'lead'>,
    Pick<ComponentProps<typeof ReadOnlyNote>, 'responsible' | 'cannot'> {
  /** Whether the API offers what the form sends: by the thing's own links, or by the right to make a new one. */
  may: boolean;
  children: ReactNode;
}

/** A page that changes something. Whoever comes by its address without being allowed to is told who answers for it. */
export function FormPage({ may, responsible, cannot, lead, children, ...header }: FormPageProps) {
  return (
    <>
      <PageHeader
        {...header}
        lead={may ? lead : null}
        note={may ? null : <ReadOnlyNote responsible={responsible} cannot={cannot} />}
      />
      {may ? children : null}
    </>
  );
}
