/** Single pictures as files: PNG to look at, EXR for the numbers behind them. */
import type { Frame, Pass } from "../engine/index.ts";
import { encodeExr } from "./exr.ts";
import { encodePng } from "./png.ts";

/** File extensions of single pictures. */
export const STILLS = [".png", ".exr"];

/** Channel names of the exact passes, as compositing programs know them. */
const CHANNELS: Partial<Record<Pass, string[]>> = {
  depth: ["Z"],
  normal: ["N.X", "N.Y", "N.Z"],
  motion: ["forward.u", "forward.v"],
};

/** sRGB byte to linear light. */
const LINEAR = Float32Array.from({ length: 256 }, (_, i) => {
  const s = i / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
});

/**
 * The bytes of a frame's file, by the extension of its name. In an EXR depth is in metres, normals are of the world, motion
 * is in pixels, colours are linear light as displayed; the id pass has the colours of its list.
 */
export function encodeStill(path: string, frame: Frame, pass: Pass = "beauty"): Uint8Array {
  if (!path.toLowerCase().endsWith(".exr")) return encodePng(frame);
  const { width, height } = frame;
  const channels = CHANNELS[pass];
  if (frame.values && channels && frame.channels === channels.length)
    return encodeExr({ width, height, channels, data: frame.values });
  const data = new Float32Array(width * height * 3);
  for (let i = 0; i < width * height; i++)
    for (let k = 0; k < 3; k++)
      data[i * 3 + k] = pass === "id" ? frame.data[i * 4 + k] / 255 : LINEAR[frame.data[i * 4 + k]];
  return encodeExr({ width, height, channels: ["R", "G", "B"], data });
}
