import { useEffect } from 'react';

/** "Insats SOT-punkter – Handlingsplan 2024 – Serviceprogrammet" */
export function useDocumentTitle(parts: readonly string[]): void {
  const title = [...parts, 'Serviceprogrammet'].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
