import type { RouteModule } from '../app.ts';
import { appRoutes } from '../apps/app-routes.ts';
import { widgetKeys } from '../apps/widget-key-resource.ts';
import { clients } from '../clients/client-resource.ts';
import { clientRoutes } from '../clients/client-routes.ts';
import { members } from '../members/member-resource.ts';
import { teams } from '../members/team-resource.ts';
import { eventTypes } from '../event-types/event-type-resource.ts';
import { hosts } from '../hosts/host-resource.ts';
import { locations } from '../locations/location-resource.ts';
import { auditRoutes } from './audit-routes.ts';
import { resourceRoutes } from './resource-routes.ts';

/** The calls by which an app is configured. A new kind of object is added here and in `cli/configuration-commands.ts`. */
export const configurationRoutes: readonly RouteModule[] = [
  appRoutes,
  resourceRoutes(widgetKeys),
  resourceRoutes(clients),
  clientRoutes,
  resourceRoutes(members),
  resourceRoutes(teams),
  resourceRoutes(eventTypes),
  resourceRoutes(locations),
  resourceRoutes(hosts),
  auditRoutes,
];
