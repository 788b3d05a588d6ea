import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/ui/PageHeader';

/** A page of running text in both languages: a heading, then "## " headings, "- " bullets and paragraphs. */
export interface BilingualText {
  sv: { title: string; text: string };
  en: { title: string; text: string };
}

export function PublicText({ page, actions }: { page: BilingualText; actions?: ReactNode }) {
  const { i18n } = useTranslation();
  const { title, text } = i18n.language === 'en' ? page.en : page.sv;
  return (
    <>
      <PageHeader title={title} actions={actions} />
      <div className="prose">
        {text
          .trim()
          .split(/\n\s*\n/)
          .map((block) => (
            <Block key={block} block={block} />
          ))}
      </div>
    </>
  );
}

function Block({ block }: { block: string }) {
  if (block.startsWith('## ')) return <h2>{block.slice(3)}</h2>;
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{withLinks(line.slice(2))}</li>
        ))}
      </ul>
    );
  }
  return <p>{withLinks(lines.join(' '))}</p>;
}

function withLinks(text: string): ReactNode[] {
  return text.split(/(https:\/\/[^\s,]+[^\s,.)])/).map((part) =>
    part.startsWith('https://') ? (
      <a key={part} href={part}>
        {part.slice('https://'.length)}
      </a>
    ) : (
      part
    ),
  );
}
