import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const intakeRoutes = [
  createRoute({
    getParentRoute,
    path: '/import',
    validateSearch: listSearch('lage', 'kalla'),
    component: lazyRouteComponent(() => import('@/features/intake/ImportsPage'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/import/ny',
    component: lazyRouteComponent(() => import('@/features/intake/NewImportPage'), 'NewImportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/import/$importId',
    validateSearch: listSearch('bedomning'),
    component: lazyRouteComponent(() => import('@/features/intake/ImportPage'), 'ImportPage'),
  }),
] as const;
