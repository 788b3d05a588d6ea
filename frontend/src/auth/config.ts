import * as z from 'zod/mini';

const configSchema = z.object({
  issuer: z.string().check(z.minLength(1)),
  clientId: z.string().check(z.minLength(1)),
  apiBase: z.string().check(z.minLength(1)),
});

export type Config = z.infer<typeof configSchema>;

/** What differs between installations; read when the page starts, not baked in when it is built. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return configSchema.parse(await response.json());
}
