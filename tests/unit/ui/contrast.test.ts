// Every colour that carries text is told from every ground it stands on (WCAG 2.2, AA), in light and dark.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** WCAG 1.4.3 for text of ordinary size, and 1.4.11 for the edges of controls. */
const TEXT = 4.5;
const EDGE = 3;

const css = readFileSync(new URL('../../../lib/ui/styles/tokens.css', import.meta.url), 'utf8');

function token(name: string): [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const [, light, dark] = found ?? [];
  if (light === undefined || dark === undefined) throw new Error(`There is no colour --${name}.`);
  return [light, dark];
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s', (_scheme, at) => {
  test.each([
    ['ink', 'paper', TEXT],
    ['ink', 'shade', TEXT],
    ['ink', 'light', TEXT],
    ['ink', 'rule', TEXT],
    ['ink-soft', 'paper', TEXT],
    ['ink-soft', 'shade', TEXT],
    ['accent', 'paper', TEXT],
    ['accent', 'shade', TEXT],
    ['edge', 'paper', EDGE],
  ] as const)('%s on %s', (text, ground, least) => {
    expect(contrast(token(text)[at], token(ground)[at])).toBeGreaterThanOrEqual(least);
  });
});
