import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './frame';

export const accountRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/konto',
    component: lazyRouteComponent(() => import('@/features/account/AccountPage'), 'AccountPage'),
  }),
] as const;
