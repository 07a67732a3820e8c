import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accentOf, cardColors, contrast } from './accent.ts';
import { darkPalette, lightPalette } from './mail-stylesheet.ts';

const hexColor = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const accentFrom = (value: string) => accentOf({ '--booking-accent': value });

describe('the colours of a mail', () => {
  it('can be read and seen with every accent, in the light and in the dark', () => {
    fc.assert(
      fc.property(hexColor, hexColor, (light, dark) => {
        for (const accent of [accentFrom(light), accentFrom(`light-dark(${light}, ${dark})`)]) {
          for (const scheme of ['light', 'dark'] as const) {
            const { color, textColor, edge } = accent[scheme];
            assert.ok(contrast(textColor, color) >= 4.5, `${textColor} on ${color}`);
            assert.ok(contrast(edge, cardColors[scheme]) >= 3, `${edge} on the ${scheme} card`);
          }
        }
      }),
    );
  });

  it('have the contrast of WCAG AA wherever text stands on a surface', () => {
    for (const { page, card, panel, text, muted } of [lightPalette, darkPalette]) {
      for (const surface of [page, card, panel]) {
        assert.ok(contrast(text, surface) >= 4.5);
        assert.ok(contrast(muted, surface) >= 4.5);
      }
    }
  });

  it('are the app’s own for each scheme, and the standard ones where it says no hexadecimal colour', () => {
    assert.equal(accentFrom('light-dark(#0f5c4d, #7fd3b8)').light.color, '#0f5c4d');
    assert.equal(accentFrom('light-dark(#0f5c4d, #7fd3b8)').dark.color, '#7fd3b8');
    assert.equal(accentFrom('light-dark(#0F5, red)').dark.color, '#00ff55');
    assert.deepEqual(accentFrom('red;} body{'), accentOf({}));
  });
});
