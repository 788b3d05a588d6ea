import { http } from './http';

/** Fetches a document or export with the user's token and hands it to the browser as a file. */
export async function download(path: string, fallbackName: string, accept?: string): Promise<void> {
  const reply = await http<{ data: unknown; headers: Headers }>(
    path,
    accept ? { headers: { Accept: accept } } : {},
  );
  const blob = reply.data instanceof Blob ? reply.data : new Blob([JSON.stringify(reply.data)]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName(reply.headers.get('Content-Disposition')) ?? fallbackName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function fileName(disposition: string | null): string | undefined {
  if (!disposition) return undefined;
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1];
}
