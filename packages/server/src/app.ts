import { authenticate, clientBudget, privateResources } from './access/authenticate.ts';
import { calendarFileRoutes } from './calendar/calendar-file-routes.ts';
import { calendarRoutes } from './calendar/calendar-routes.ts';
import { feedRoutes } from './calendar/feed-routes.ts';
import { hostFeedRoutes } from './calendar/host-feed-routes.ts';
import { contactRoutes } from './contacts/contact-routes.ts';
import { hostJoinRoutes } from './attendance/host-join-routes.ts';
import { joinRoutes } from './attendance/join-routes.ts';
import { freebusyRoutes } from './availability/freebusy-routes.ts';
import { availabilityRoutes } from './availability/availability-routes.ts';
import { slotRoutes } from './availability/slot-routes.ts';
import { bookingRoutes } from './bookings/booking-routes.ts';
import { bulkRoutes } from './bookings/bulk-routes.ts';
import { bookingListRoutes } from './bookings/list-routes.ts';
import { businessBookingRoutes } from './bookings/business-booking-routes.ts';
import { confirmRoutes } from './bookings/confirm-routes.ts';
import { customerMessageRoutes } from './bookings/customer-message-routes.ts';
import { historyRoutes } from './bookings/history-routes.ts';
import { manageRoutes } from './bookings/manage-routes.ts';
import { transitionRoutes } from './bookings/transition-routes.ts';
import { channelRoutes } from './channels/channel-routes.ts';
import { configurationRoutes } from './configuration/configuration-routes.ts';
import { consoleRoutes } from './console/console-routes.ts';
import type { Deps } from './deps.ts';
import { devMailRoutes } from './dev/dev-mail-routes.ts';
import { oauthRoutes } from './clients/oauth-routes.ts';
import { docsRoutes } from './docs/docs-routes.ts';
import { devAccessRoutes } from './dev/dev-access-routes.ts';
import { devClockRoutes } from './dev/dev-clock-routes.ts';
import { erasureRoutes } from './erasure/erasure-routes.ts';
import { eventStreamRoutes } from './events/event-stream-routes.ts';
import { eventTypeRoutes } from './event-types/event-type-routes.ts';
import { googleConsentRoutes } from './google/consent-routes.ts';
import { healthRoutes } from './health/health-routes.ts';
import { holdRoutes } from './holds/hold-routes.ts';
import { dndRoutes } from './hosts/dnd-routes.ts';
import { exceptionRoutes } from './hosts/exception-routes.ts';
import { scheduleRoutes } from './hosts/schedule-routes.ts';
import { newRouter, type App } from './http/app-env.ts';
import { accessLog } from './http/access-log.ts';
import { dateByClock } from './http/date-by-clock.ts';
import { errorHandler, notFoundHandler } from './http/error-response.ts';
import { identifyClient } from './http/identify-client.ts';
import { limitBody } from './http/limit-body.ts';
import { limitDepth } from './http/limit-depth.ts';
import { keyBudget, limitRate, tokenBudget } from './http/limit-rate.ts';
import { openApiRoute } from './http/openapi-document.ts';
import { publicAccess } from './http/public-access.ts';
import { publicCors } from './http/public-cors.ts';
import { countRequests } from './http/count-requests.ts';
import { refuseNullCharacters } from './http/refuse-null-characters.ts';
import { requestId } from './http/request-id.ts';
import { securityHeaders } from './http/security-headers.ts';
import { metricsRoutes } from './metrics/metrics-routes.ts';
import { linkPageRoutes } from './link-pages/link-page-routes.ts';
import { plainBookingRoutes } from './plain-pages/plain-booking-routes.ts';
import { plainLinkRoutes } from './plain-pages/plain-link-routes.ts';
import { assetRoutes } from './pages/asset-routes.ts';
import { resendRoutes } from './jobs/resend-routes.ts';
import { sessionRoutes } from './sign-in/session-routes.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';
import { cdnRoutes } from './pages/cdn-routes.ts';
import { hostedRoutes } from './pages/hosted-routes.ts';
import { shareRoutes } from './pages/share-routes.ts';
import { rootRoutes } from './pages/root-routes.ts';
import { webhookLogRoutes } from './webhooks/webhook-log-routes.ts';
import { webhookRoutes } from './webhooks/webhook-routes.ts';

/** Adds one feature's routes. */
export type RouteModule = (app: App, deps: Deps) => void;

/** Every route module of the server, in the order in which they are asked. New features are added here. */
const routeModules: readonly RouteModule[] = [
  oauthRoutes,
  eventTypeRoutes,
  slotRoutes,
  availabilityRoutes,
  freebusyRoutes,
  holdRoutes,
  bookingRoutes,
  manageRoutes,
  confirmRoutes,
  joinRoutes,
  dndRoutes,
  scheduleRoutes,
  exceptionRoutes,
  resendRoutes,
  bulkRoutes,
  bookingListRoutes,
  businessBookingRoutes,
  transitionRoutes,
  hostJoinRoutes,
  historyRoutes,
  customerMessageRoutes,
  webhookRoutes,
  webhookLogRoutes,
  eventStreamRoutes,
  channelRoutes,
  feedRoutes,
  hostFeedRoutes,
  calendarFileRoutes,
  calendarRoutes,
  googleConsentRoutes,
  erasureRoutes,
  contactRoutes,
  ...configurationRoutes,
  sessionRoutes,
  shareRoutes,
  hostedRoutes,
  plainBookingRoutes,
  plainLinkRoutes,
  linkPageRoutes,
  signInRoutes,
  consoleRoutes,
  rootRoutes,
  assetRoutes,
  cdnRoutes,
  docsRoutes,
  devMailRoutes,
  healthRoutes,
  metricsRoutes,
  devClockRoutes,
  devAccessRoutes,
];

/** The whole server as one function from request to answer; it opens no port. */
export function createApp(deps: Deps): App {
  const app = newRouter();
  app.onError(errorHandler(deps));
  app.notFound(notFoundHandler(deps, app));
  app.use(
    requestId(),
    accessLog(deps.log),
    countRequests(deps.metrics),
    securityHeaders(deps.config.publicUrl),
    identifyClient(deps.config.trustProxy),
  );
  if (deps.config.devClock) app.use(dateByClock(deps.clock));
  // Before anything that refuses, so that a page may read every refusal.
  app.use('/v1/public/*', publicCors());
  app.use(limitBody(), refuseNullCharacters());
  app.use('/v1/public/*', limitRate(deps.rateLimits));
  app.use('/v1/public/apps/:app_id/*', publicAccess(deps), limitRate(deps.rateLimits, keyBudget));
  app.use('/oauth/*', limitRate(deps.rateLimits, tokenBudget));
  for (const resource of privateResources)
    app.use(`/v1/${resource}/*`, authenticate(deps), limitRate(deps.rateLimits, clientBudget));
  // After those, because it reads the body, which strangers should not make us do.
  app.use('/v1/*', limitDepth());
  for (const addRoutes of routeModules) addRoutes(app, deps);
  openApiRoute(app, deps);
  return app;
}
