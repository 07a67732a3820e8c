import type { RouteModule } from '../app.ts';
import { widgetKeys } from '../apps/widget-key-resource.ts';
import { eventTypes } from '../event-types/event-type-resource.ts';
import { hosts } from '../hosts/host-resource.ts';
import { locations } from '../locations/location-resource.ts';
import { auditRoutes } from './audit-routes.ts';
import { resourceRoutes } from './resource-routes.ts';

/** The calls by which an app is configured. A new kind of object is added here and in `cli/configuration-commands.ts`. */
export const configurationRoutes: readonly RouteModule[] = [
  resourceRoutes(widgetKeys),
  resourceRoutes(eventTypes),
  resourceRoutes(locations),
  resourceRoutes(hosts),
  auditRoutes,
];
