/** Text as the product stores it: a blank line parts paragraphs, a line that starts with "- " is a bullet. */
export function Prose({ text }: { text: string }) {
  const blocks = text
    .split(/\n\s*\n/)
    .flatMap(splitBullets)
    .filter((block) => block.lines.length > 0);
  return (
    <div className="prose">
      {blocks.map((block, index) =>
        block.isList ? (
          <ul key={index}>
            {block.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{block.lines.join(' ')}</p>
        ),
      )}
    </div>
  );
}

interface Block {
  isList: boolean;
  lines: string[];
}

function splitBullets(paragraph: string): Block[] {
  const blocks: Block[] = [];
  for (const raw of paragraph.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const isList = line.startsWith('- ');
    const words = isList ? line.slice(2).trim() : line;
    const last = blocks.at(-1);
    if (last && last.isList === isList) last.lines.push(words);
    else blocks.push({ isList, lines: [words] });
  }
  return blocks;
}
