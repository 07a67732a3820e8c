import { quietMonday, type Scene } from './scene.ts';

/** Pages of our own that are looked at beside the elements. */
export const pageScenes: readonly Scene[] = [
  {
    name: 'landing-page',
    says: 'The page that a new server begins with',
    element: null,
    at: quietMonday,
    show: (stage) => stage.open('/'),
  },
  {
    name: 'quick-start',
    says: 'The quick start of the documentation',
    element: null,
    at: quietMonday,
    show: (stage) => stage.open('/docs/quickstart'),
  },
];
