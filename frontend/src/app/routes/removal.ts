import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

export const removalRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/papperskorg',
    validateSearch: listSearch('typ'),
    component: lazyRouteComponent(
      () => import('@/features/removal/RemovedObjectsPage'),
      'RemovedObjectsPage',
    ),
  }),
] as const;
