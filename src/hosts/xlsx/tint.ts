/** Steps of hue, luminance and saturation in the whole-number model of Windows, which is the one that Excel uses. */
const STEPS = 240;
const FULL = 255;

interface Hls {
  readonly hue: number;
  readonly luminance: number;
  readonly saturation: number;
}

/** Quotient to the nearest whole number. */
const rounded = (part: number, whole: number): number => Math.floor((part + Math.floor(whole / 2)) / whole);

function toHls(red: number, green: number, blue: number): Hls {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = rounded((high + low) * STEPS, 2 * FULL);
  const chroma = high - low;
  if (chroma === 0) return { hue: 0, luminance, saturation: 0 };
  const span = luminance <= STEPS / 2 ? high + low : 2 * FULL - high - low;
  const distance = (channel: number): number => rounded((high - channel) * (STEPS / 6), chroma);
  const hue =
    red === high
      ? distance(blue) - distance(green)
      : green === high
        ? STEPS / 3 + distance(red) - distance(blue)
        : (2 * STEPS) / 3 + distance(green) - distance(red);
  return { hue: (hue + STEPS) % STEPS, luminance, saturation: rounded(chroma * STEPS, span) };
}

function channelAt(low: number, high: number, hue: number): number {
  const at = (hue + STEPS) % STEPS;
  const slope = (steps: number): number => low + rounded((high - low) * steps, STEPS / 6);
  if (at < STEPS / 6) return slope(at);
  if (at < STEPS / 2) return high;
  return at < (2 * STEPS) / 3 ? slope((2 * STEPS) / 3 - at) : low;
}

function fromHls({ hue, luminance, saturation }: Hls): number[] {
  const high =
    luminance <= STEPS / 2
      ? rounded(luminance * (STEPS + saturation), STEPS)
      : luminance + saturation - rounded(luminance * saturation, STEPS);
  const low = 2 * luminance - high;
  return [STEPS / 3, 0, -STEPS / 3].map((turn) => rounded(channelAt(low, high, hue + turn) * FULL, STEPS));
}

/**
 * Lightens (tint up to 1) or darkens (down to −1) a colour "RRGGBB" as Excel does: by its luminance (ECMA-376 part 1, 18.8.19).
 * @example withTint('4F81BD', 0.79998168889431442) // 'DCE6F1', "80 % lighter"
 */
export function withTint(rgb: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const share = Math.min(1, Math.abs(tint));
  const tinted = (value: number, whole: number): number =>
    Math.floor(value * (1 - share) + (tint > 0 ? whole * share : 0));
  const hls = toHls(red, green, blue);
  // Greys keep all their 256 steps.
  const channels =
    hls.saturation === 0
      ? [red, green, blue].map((channel) => tinted(channel, FULL))
      : fromHls({ ...hls, luminance: tinted(hls.luminance, STEPS) });
  return channels
    .map((channel) => Math.min(FULL, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
