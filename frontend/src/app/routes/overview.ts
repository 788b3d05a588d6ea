import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressText } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

export const overviewRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/',
    validateSearch: addressText('ar'),
    component: lazyRouteComponent(() => import('@/features/overview/OverviewPage'), 'OverviewPage'),
  }),
] as const;
