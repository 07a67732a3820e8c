import { warnOnce } from '../development-warning.ts';
import type { MoveSettings } from './script-settings.ts';

/** What a link of another service leads to with us. */
export interface LinkTarget {
  readonly appId: string;
  /** undefined: all that the app offers. */
  readonly eventType: string | undefined;
  /** What the link says of form and look. */
  readonly query: URLSearchParams;
}

/** First parts of links that lead to something which has no counterpart. */
const forms = new Set(['forms', 'routing_forms', 'routing-forms']);
/** First parts that are followed by whose page it is. */
const owners = new Set(['team', 'org', 'd', 's']);

/** Reads a link such as `https://calendly.com/acme/30min?a1=x`, `acme/30min` or `/team/acme/30min`. */
export function targetOf(link: string, settings: MoveSettings): LinkTarget {
  const nowhere = 'https://link.invalid/';
  const { pathname, searchParams: query } = URL.parse(link, nowhere) ?? new URL(nowhere);
  const parts = pathname.split('/').filter(Boolean);
  const named = settings.events.get(parts.join('/')) ?? settings.events.get(parts.at(-1) ?? '');
  if (named !== undefined) {
    const [app, slug] = named.includes('/') ? named.split('/') : [settings.appId, named];
    return { appId: app || settings.appId, eventType: slug || undefined, query };
  }
  if (forms.has(parts[0] ?? '')) {
    warnOnce(
      `Slotkit: ${pathname} is a form that leads on by its answers. There is none here: all event types are offered. Name one by data-events="${parts.join('/')}=<slug>".`,
    );
    return { appId: settings.appId, eventType: undefined, query };
  }
  const [, ...own] = owners.has(parts[0] ?? '') ? parts.slice(1) : parts;
  return { appId: settings.appId, eventType: own.at(-1), query };
}
