import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressText, listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const supportRoutes = [
  createRoute({
    getParentRoute,
    path: '/stod',
    validateSearch: listSearch(
      'ar',
      'stodslag',
      'utfall',
      'kommun',
      'beslutande',
      'kalla',
      'sekretess',
      'import',
      'mottagare',
      'fran',
      'till',
    ),
    component: lazyRouteComponent(
      () => import('@/features/support/SupportDecisionsPage'),
      'SupportDecisionsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/stod/ny',
    component: lazyRouteComponent(
      () => import('@/features/support/NewSupportDecisionPage'),
      'NewSupportDecisionPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/stod/$decisionId',
    validateSearch: addressText('tid'),
    component: lazyRouteComponent(
      () => import('@/features/support/SupportDecisionPage'),
      'SupportDecisionPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/stod/$decisionId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/support/EditSupportDecisionPage'),
      'EditSupportDecisionPage',
    ),
  }),
] as const;
