import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Context } from 'hono';
import { findApp } from '../apps/app-store.ts';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { cdnFolder } from '../pages/cdn-routes.ts';
import { keepPrivate } from '../pages/keep-private.ts';
import { findSignedIn, keepSession, type SignedIn } from '../sign-in/keep-session.ts';
import { giveSession, sessionTokenIn, takeSession } from '../sign-in/session-cookie.ts';
import { framedPage, signInPage } from '../sign-in/sign-in-pages.ts';
import { chooseSignInWords, wordsForBrowser } from '../sign-in/words/choose-sign-in-words.ts';
import { consolePage, consoleScript, consoleViews } from './console-page.ts';

/** `/console`: the members' own page. Whoever is not signed in is asked to there. */
export function consoleRoutes(app: App, deps: Deps, folder = cdnFolder): void {
  const { db } = deps;
  app.use('/console', keepPrivate());

  /** In a frame only where the app that is meant says so, and only the view that is made for one. */
  async function allowFrames(c: Context<AppEnv>, appId: string | undefined): Promise<boolean> {
    if (c.req.query('view') !== 'compact' || c.req.query('page') !== undefined) return false;
    const owner = appId === undefined ? null : await findApp(db.read, appId);
    c.set('frameAncestors', owner?.frameAncestors ?? []);
    return (owner?.frameAncestors.length ?? 0) > 0;
  }

  app.get('/console', async (c) => {
    const token = sessionTokenIn(c, deps);
    const signedIn = token === null ? null : await findSignedIn(deps, token);
    const owner = signedIn && (await findApp(db.read, signedIn.member.appId));
    if (!signedIn || !owner) {
      if (token !== null) takeSession(c, deps);
      const words = wordsForBrowser(c.req.header('Accept-Language'));
      // Not the form itself: what is typed into a frame, its page could be after.
      return c.html((await allowFrames(c, c.req.query('app'))) ? framedPage(words) : signInPage(words));
    }
    await renew(c, signedIn);
    await allowFrames(c, owner.id);
    c.set('framesOurPages', true);
    const asked = c.req.query('view');
    return c.html(
      consolePage({
        words: chooseSignInWords(signedIn.member.locale, owner.locale),
        member: signedIn.member,
        app: owner,
        view: consoleViews.find((view) => view === asked) ?? null,
        isBuilt: existsSync(join(folder, basename(consoleScript))),
      }),
    );
  });

  async function renew(c: Context<AppEnv>, signedIn: SignedIn): Promise<void> {
    const token = await keepSession(deps, signedIn);
    if (token !== null) giveSession(c, deps, token);
  }
}
