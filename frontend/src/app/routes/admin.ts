import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/ui/list/listSearch';
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
  createRoute({
    getParentRoute,
    path: '/admin/logg',
    validateSearch: listSearch('vad', 'handelse', 'fran', 'till'),
    component: lazyRouteComponent(() => import('@/features/feed/LogPage'), 'LogPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/admin/logg/personnummer',
    validateSearch: listSearch('fran', 'till'),
    component: lazyRouteComponent(
      () => import('@/features/feed/PersonalDataReadsPage'),
      'PersonalDataReadsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/admin/synpunkter',
    validateSearch: listSearch(),
    component: lazyRouteComponent(
      () => import('@/features/public/ReceivedFeedbackPage'),
      'ReceivedFeedbackPage',
    ),
  }),
] as const;
