import type { Check } from './check.ts';

export const motionCheck: Check = {
  name: 'motion',
  says: 'Nothing moves for a visitor who asked for reduced motion',
  criteria: ['2.2.2', '2.3.3'],
  find: (page) =>
    page.evaluate(() => {
      const roots = window.probe
        .drawnElements()
        .flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]));
      return [document, ...roots]
        .flatMap((root) => root.getAnimations())
        .filter(({ playState }) => playState === 'running')
        .map(({ effect }) => {
          const target = effect instanceof KeyframeEffect ? effect.target : null;
          return `${target === null ? 'something' : window.probe.describe(target)} moves`;
        });
    }),
};
