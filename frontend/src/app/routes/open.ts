import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { SignInPage } from '@/auth/SignInPage';
import { leftOutIfWrong } from '@/ui/list/listSearch';
import { rootRoute } from './frame';

const getParentRoute = () => rootRoute;

/** What anybody may read without signing in. */
export const openRoutes = [
  createRoute({
    getParentRoute,
    path: '/logga-in',
    // The identity provider adds its own words to this address when it sends somebody back.
    validateSearch: z.looseObject({ till: leftOutIfWrong(z.string()) }),
    component: SignInPage,
  }),
  createRoute({
    getParentRoute,
    path: '/tillganglighet',
    component: lazyRouteComponent(
      () => import('@/features/public/AccessibilityPage'),
      'AccessibilityPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/tillganglighet/meddela',
    component: lazyRouteComponent(
      () => import('@/features/public/NewFeedbackPage'),
      'NewFeedbackPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/tillganglighet/meddela/tack',
    component: lazyRouteComponent(
      () => import('@/features/public/FeedbackSentPage'),
      'FeedbackSentPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/kakor',
    component: lazyRouteComponent(() => import('@/features/public/CookiesPage'), 'CookiesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/personuppgifter',
    component: lazyRouteComponent(() => import('@/features/public/PrivacyPage'), 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/hjalp',
    component: lazyRouteComponent(() => import('@/features/public/HelpPage'), 'HelpPage'),
  }),
] as const;
