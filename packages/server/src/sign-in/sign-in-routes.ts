import { text } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { limitRate, signInBudget, tokenBudget } from '../http/limit-rate.ts';
import { refuseForeignForm } from '../http/refuse-foreign-form.ts';
import { keepPrivate } from '../pages/keep-private.ts';
import { askForLink } from './ask-for-link.ts';
import { giveSession, sessionTokenIn, takeSession } from './session-cookie.ts';
import { openedPage, overPage, sentPage, signInPage } from './sign-in-pages.ts';
import { readSignIn, signIn, signOut } from './sign-in.ts';
import { chooseSignInWords, wordsForBrowser } from './words/choose-sign-in-words.ts';

/** The pages by which members sign in and out. Complete without a script; a look changes nothing, only their buttons do. */
export function signInRoutes(app: App, deps: Deps): void {
  const { db, clock, config, rateLimits } = deps;
  const ownForms = refuseForeignForm(new URL(config.publicUrl).origin);
  const words = (c: Context<AppEnv>) => wordsForBrowser(c.req.header('Accept-Language'));

  app.use('/console/*', keepPrivate());

  app.get('/console/sign-in', (c) => c.html(signInPage(words(c))));

  app.post('/console/sign-in', ownForms, limitRate(rateLimits, signInBudget), async (c) => {
    // Read as the one kind of form that the page has; of any other kind nothing is found in it.
    const typed = new URLSearchParams(await c.req.text()).get('email') ?? '';
    const email = text.email.safeParse(typed.trim());
    if (!email.success) return c.html(signInPage(words(c), { typed }), 422);
    await askForLink(deps, email.data);
    return c.redirect('/console/sent', 303);
  });

  app.get('/console/sent', (c) => c.html(sentPage(words(c))));

  app.get('/console/sign-in/:token', limitRate(rateLimits, tokenBudget), async (c) => {
    const opened = await readSignIn(db.read, c.req.param('token'), clock.now());
    if (!opened) return c.html(overPage(words(c)), 404);
    return c.html(openedPage(chooseSignInWords(opened.member.locale, opened.app.locale), opened));
  });

  app.post('/console/sign-in/:token', ownForms, limitRate(rateLimits, tokenBudget), async (c) => {
    const session = await signIn(deps, {
      token: c.req.param('token'),
      before: sessionTokenIn(c, deps),
      agent: c.req.header('User-Agent') ?? null,
    });
    if (session === null) return c.html(overPage(words(c)), 404);
    giveSession(c, deps, session);
    return c.redirect('/console', 303);
  });

  app.post('/console/sign-out', ownForms, async (c) => {
    const token = sessionTokenIn(c, deps);
    if (token !== null) await signOut(deps, token);
    takeSession(c, deps);
    return c.redirect('/console/sign-in', 303);
  });
}
