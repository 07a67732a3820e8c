import { confirmScenes } from './confirm-scenes.ts';
import { doneScenes } from './done-scenes.ts';
import { formScenes } from './form-scenes.ts';
import { manageScenes } from './manage-scenes.ts';
import { ownPageScenes } from './own-page-scenes.ts';
import { pageScenes } from './page-scenes.ts';
import type { Scene } from './scene.ts';
import { timeScenes } from './time-scenes.ts';

/** Every state that `pnpm screens` takes pictures of and the tests look into. */
export const scenes: readonly Scene[] = [
  ...pageScenes,
  ...timeScenes,
  ...formScenes,
  ...doneScenes,
  ...ownPageScenes,
  ...manageScenes,
  ...confirmScenes,
];
