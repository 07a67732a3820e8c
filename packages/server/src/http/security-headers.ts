import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

const answerPolicy = "default-src 'none'; frame-ancestors 'none'";
const pageRules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // An app's logo and its hosts' portraits may be anywhere.
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];
/** For pages that show others of ours: the console, where the real booking page can be looked at. */
const frameRule = "; frame-src 'self'";
const noDevices = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';
const frameSource = /^('self'|https?:\/\/[A-Za-z0-9.*-]+(:\d+)?)$/;

/**
 * The policy of a page: our own scripts and styles only, nothing inline, framed by `frameAncestors` alone. Its forms go here; browsers
 * hold the answer's redirects to that as well, so where one leads elsewhere, `formTargets` says so.
 */
export function pagePolicy(frameAncestors: readonly string[], formTargets: readonly string[] = []): string {
  const sources = frameAncestors.filter((source) => frameSource.test(source));
  return [
    ...pageRules,
    ["form-action 'self'", ...formTargets].join(' '),
    `frame-ancestors ${sources.join(' ') || "'none'"}`,
  ].join('; ');
}

/**
 * Tells browsers what an answer may do: a page its own scripts and styles, anything else nothing. A header that the route has set
 * itself stays; nothing is cached unless the route says so.
 */
export function securityHeaders(publicUrl: string): MiddlewareHandler<AppEnv> {
  const isSecure = publicUrl.startsWith('https:');
  return async function securityHeaders(c, next) {
    await next();
    const { headers } = c.res;
    const isPage = headers.get('Content-Type')?.startsWith('text/html') === true;
    const wanted: Record<string, string> = {
      'Content-Security-Policy': isPage
        ? pagePolicy(c.get('frameAncestors') ?? [], c.get('formTargets')) +
          (c.get('framesOurPages') ? frameRule : '')
        : answerPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': isPage ? 'strict-origin-when-cross-origin' : 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': headers.has('ETag') ? 'no-cache' : 'no-store',
      ...(isPage && { 'Permissions-Policy': noDevices, 'Cross-Origin-Opener-Policy': 'same-origin' }),
      ...(isSecure && { 'Strict-Transport-Security': 'max-age=31536000' }),
    };
    for (const [name, value] of Object.entries(wanted)) {
      if (!headers.has(name)) headers.set(name, value);
    }
  };
}
