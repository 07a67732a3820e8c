import { AppError, notFound } from '@slotkit/shared';
import type { Context } from 'hono';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { vocabularyOf } from '../access/principal.ts';
import { oauthErrorOf } from '../clients/oauth-answers.ts';
import type { Deps } from '../deps.ts';
import { errorPage } from '../pages/error-page.ts';
import type { App, AppEnv } from './app-env.ts';
import { methodsOf } from './methods-of.ts';
import { prefersHtml } from './prefers-html.ts';
import { problemOf } from './problem.ts';
import { toAppError } from './to-app-error.ts';
import { wantedLanguage } from './wanted-language.ts';

const tokenSchemes = ['Manage', 'Confirm', 'Join', 'Hold']
  .map((scheme) => `${scheme} realm="slotkit"`)
  .join(', ');

/** The only place where an error becomes an answer: a problem document, what the RFCs want of `/oauth`, or a page for a browser. */
export function errorHandler(deps: Deps): ErrorHandler<AppEnv> {
  return function handleError(error, c) {
    const refusal = toAppError(error, deps.db.engine);
    // That something else does not answer is no fault of ours, and where it was noticed says nothing.
    if (refusal.code === 'unavailable' && refusal.cause === undefined)
      deps.log.warn({ because: refusal.message }, refusal.code);
    else if (refusal.status >= 500) deps.log.error({ err: refusal.cause ?? refusal }, refusal.code);
    return answer(c, refusal, deps);
  };
}

/** The answer to every address that does not exist, and to a method that one of the app's does not take. */
export function notFoundHandler(deps: Deps, app: App): NotFoundHandler<AppEnv> {
  return function handleNotFound(c) {
    const methods = methodsOf(app, c.req.path);
    if (methods.length === 0) return answer(c, notFound('address'), deps);
    const allowed = methods.join(', ');
    c.header('Allow', allowed);
    const detail = `This address does not take ${c.req.method}; it takes ${allowed}.`;
    return answer(c, new AppError('method_not_allowed', detail), deps);
  };
}

function answer(c: Context<AppEnv>, error: AppError, deps: Deps): Response | Promise<Response> {
  if (error.retryAfterSeconds !== undefined)
    c.header('Retry-After', String(Math.ceil(error.retryAfterSeconds)));
  if (error.code === 'unauthorized') c.header('WWW-Authenticate', c.get('challenge') ?? tokenSchemes);
  c.header('Cache-Control', 'no-store');
  if (c.req.path.startsWith('/oauth/')) return c.json(oauthErrorOf(error), error.status);
  if (prefersHtml(c)) {
    c.header('Vary', 'Accept-Language', { append: true });
    const language = wantedLanguage(c.req.header('Accept-Language'));
    return c.html(errorPage(error, c.var.requestId, language), error.status);
  }
  const principal = c.get('principal');
  const vocabulary = principal ? vocabularyOf(principal) : 'canonical';
  const problem = problemOf(error, deps.config.publicUrl, c.var.requestId, vocabulary);
  return c.body(JSON.stringify(problem), error.status, {
    'Content-Type': 'application/problem+json',
  });
}
