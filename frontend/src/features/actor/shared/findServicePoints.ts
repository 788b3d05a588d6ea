import { listServicePoints } from '@/api/generated/service-points/service-points';
import type { Option } from '@/ui/Select';

/** Service points whose name or locality has the text in it, for a ComboBox. */
export async function findServicePoints(text: string): Promise<Option[]> {
  const { data } = await listServicePoints({
    ...(text ? { q: text } : {}),
    sort: ['name'],
    limit: 20,
  });
  return data.items.map(({ id, name, locality }) => ({
    value: id,
    label: locality && !name.includes(locality) ? `${name}, ${locality}` : name,
  }));
}
