import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const adminRoutes = [
  createRoute({
    getParentRoute,
    path: '/admin/organisationer',
    component: lazyRouteComponent(() => import('@/features/access/MembersPage'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/admin/behorigheter',
    component: lazyRouteComponent(() => import('@/features/access/RightsPage'), 'RightsPage'),
  }),
] as const;
