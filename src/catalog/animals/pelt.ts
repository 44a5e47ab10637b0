/** The fur of four-legged animals: how long and which way it grows where. */
import { growFur, type Strand } from "../../shape/fur.ts";
import { addScaled, clamp, length, lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type Mesh, vertexCount } from "../../shape/mesh.ts";
import { noise3 } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import { type Budget, bladeTriangles } from "./budget.ts";
import { hoofed, maneOnBody, maneOnHead, type Painter } from "./coat.ts";
import type { Frame } from "./rig.ts";
import type { Species } from "./species.ts";

/** Share of the full number of blades that a coat of this length needs. */
const need = (metres: number, H: number): number => clamp((metres / H - 0.004) / 0.02);

/** Fur of trunk, legs and tail. */
export function bodyFur(s: Species, f: Frame, body: Mesh, budget: Budget, colors: Painter, seed: number): Mesh[] {
  const { H, u } = f;
  const fur = s.fur;
  const share = need(Math.max(fur.body, s.fleece ?? 0) * H, H);
  const count = (budget.bodyFur / bladeTriangles(budget.bodySegments)) * share;
  if (count < 40 && s.fur.tail < 0.03) return [];
  const tailDirection = (t: number): Vec3 => {
    const i = Math.min(f.tail.length - 2, Math.floor(t * (f.tail.length - 1)));
    return addScaled(f.tail[i + 1], f.tail[i], -1);
  };
  const lion = s.mane?.kind === "lion" ? s.mane.length : 0;
  const lengths = {
    back: fur.back ?? fur.body,
    chest: fur.chest ?? fur.body,
    belly: fur.belly ?? fur.body,
    rump: fur.rump ?? fur.body,
  };
  const mesh = growFur(body, {
    count: Math.max(40, count),
    seed: `body ${s.id} ${seed}`,
    segments: budget.bodySegments,
    // A mane is the thickest of it.
    density: lion
      ? (v) =>
          0.55 +
          2.2 *
            maneOnBody(
              f,
              [body.positions[v * 3], body.positions[v * 3 + 1], body.positions[v * 3 + 2]],
              [body.normals[v * 3], body.normals[v * 3 + 1], body.normals[v * 3 + 2]],
            )
      : undefined,
    grow({ at, normal }): Strand | undefined {
      const inHead = Math.sqrt((at[0] - f.head[0]) ** 2 + (at[1] - f.head[1]) ** 2 + (at[2] - f.head[2]) ** 2);
      if (inHead < u * 0.85 || at[1] < 0.035 * H) return undefined;
      const spot = colors.locate(at);
      const y = at[1] / H;
      const z = at[2];
      let length: number;
      let flow: Vec3;
      let droop = 0;
      let maned = false;
      if (spot.region === "tail") {
        const t = spot.along;
        const d = tailDirection(t);
        const end = smoothstep(1.02, 0.82, t);
        length = fur.tail * lerp(0.5, 1, smoothstep(0, 0.3, t)) * lerp(0.4, 1, end);
        if (s.tail.tuft) length = t > s.tail.tuft.from ? s.tail.tuft.length : fur.tail;
        flow = [d[0] + at[0] * 1.4, d[1] * 1 - 0.06 * H, d[2]];
        droop = 0.08;
      } else if (spot.region === "front leg" || spot.region === "hind leg") {
        length = lerp(fur.leg * 0.35, fur.leg, smoothstep(0.08, 0.45, y));
        const top = spot.region === "front leg" ? s.legs.elbow : s.legs.knee;
        length = lerp(length, fur.body, smoothstep(top, top + 0.2, y) * 0.8);
        // Feathers behind the legs.
        if (normal[2] < -0.3 && y > s.legs.hock) length *= 1.25;
        flow = [0, -1, -0.22];
      } else {
        const front = smoothstep(f.front - 0.04 * H, f.front + 0.14 * H, z);
        length = lerp(lengths.back, fur.body, smoothstep(0.9, 0.2, normal[1]));
        length = lerp(length, lengths.belly, smoothstep(-0.2, -0.7, normal[1]) * smoothstep(0.75, 0.6, y));
        length = lerp(
          length,
          lengths.chest,
          Math.max(front * smoothstep(-0.2, 0.4, normal[2]), spot.region === "neck" ? 0.7 : 0),
        );
        length = lerp(length, lengths.rump, smoothstep(f.hind + 0.05 * H, f.hind - 0.1 * H, z));
        flow = [at[0] * 0.5, -0.42 - 0.75 * front, -1 + 0.85 * front];
        if (spot.region === "neck") flow = [at[0] * 0.6, -0.8, -0.45 + 0.35 * front];
        if (lion) {
          const k = maneOnBody(f, at, normal);
          length = lerp(length, lion * (0.75 + 0.5 * Math.max(0, normal[2])), k);
          maned = k > 0.4;
          if (maned) droop = 0.25;
          if (k > 0.5) flow = [at[0] * 2, -0.75, -0.5 + 0.3 * front];
        }
        if (s.fleece) length = Math.max(length, s.fleece * 0.5);
        // Quills don't reach the ground.
        if (fur.quills) length = Math.min(length, Math.max(0.04, (y - 0.12) * 0.8));
        if (fur.drape) {
          // Curtains: the lower they grow, the straighter they hang.
          const k = smoothstep(0.75, 0.1, normal[1]) * smoothstep(1.02, 0.8, y);
          length = lerp(length, Math.min(fur.drape, Math.max(0.05, y - 0.1)), k);
          flow = [flow[0] * (1 - k), lerp(flow[1], -1.4, k), lerp(flow[2], -0.1, k)];
          droop = Math.max(droop, 0.18 * k);
        }
      }
      const curl = fur.curly && spot.region !== "tail" ? 1 : 0;
      // Some quills are pale.
      const pale = fur.quills && length > 0.1 && noise3(at[0] * 900, at[1] * 900, z * 900) > 0.05;
      if (curl)
        flow = [
          flow[0] + noise3(at[0] * 40, at[1] * 40, z * 40),
          flow[1] + noise3(at[0] * 40 + 9, at[1] * 40, z * 40),
          flow[2],
        ];
      return {
        length: length * H,
        flow,
        color: pale ? linear(fur.quills as string) : hoofed(s, at, colors.body(at, normal)),
        lift: fur.lift ?? 0.36,
        droop,
        stray: curl ? 2.4 : maned ? 0.6 : 1,
        width: curl ? 1.35 : maned || fur.drape ? 1.7 : fur.quills && length > 0.1 ? 0.42 : 1,
      };
    },
  });
  return [mesh];
}

/** Fur of the skull or the jaw, in the head frame; none on eyes, nose and lips. */
export function headFur(
  s: Species,
  f: Frame,
  skin: Mesh,
  triangles: number,
  budget: Budget,
  colors: Painter,
  what: "skull" | "jaw",
  lip: Vec3[],
): Mesh {
  const { u, H } = f;
  const fur = s.fur;
  const h = s.head;
  const cheek = fur.cheek ?? fur.head * 1.3;
  const e = h.eye;
  const count = (triangles / bladeTriangles(budget.headSegments)) * need(Math.max(fur.head, cheek) * H * 1.4, H);
  return growFur(skin, {
    count,
    seed: `${what} ${s.id}`,
    segments: budget.headSegments,
    // The face gets more than the nape.
    density: (v) => 0.55 + 0.75 * smoothstep(-0.4 * u, 0.5 * u, skin.positions[v * 3 + 2]),
    grow({ at, normal }): Strand | undefined {
      const x = Math.abs(at[0]) / u;
      const y = at[1] / u;
      const z = at[2] / u;
      const away = length([x - e.at[0], y - e.at[1], z - e.at[2]]) / e.radius;
      const clear = smoothstep(1.16, 1.75, away);
      if (away < 1.16) return undefined;
      const { tip } = h.muzzle;
      const toNose = length([x, y - tip[0] - tip[3] * 0.4, z - tip[1]]);
      if (toNose < h.nose.size[0] * 1.05 && h.nose.kind !== "nostrils") return undefined;
      if (what === "jaw" && normal[1] > 0.3) return undefined;
      const side = Math.sign(at[0]) || 1;
      const toLip = Math.min(...lip.map((p) => length([at[0] - p[0] * side, at[1] - p[1], at[2] - p[2]]))) / u;
      if (toLip < 0.07) return undefined;
      const onMuzzle = smoothstep(0.75, 1.25, z) * (what === "jaw" ? 0.8 : 1);
      // Nothing grows into the mouth.
      if (what === "skull" && normal[1] < -0.5 && z > h.mouth[1] - 0.1 && z < h.jaw.chin[1] + 0.15 && x < h.jaw.width)
        return undefined;
      let size = lerp(fur.head, fur.head * 0.42, onMuzzle);
      const low = smoothstep(0.35, 0.85, x) * smoothstep(0.3, -0.25, y) * smoothstep(1.15, 0.65, z);
      size = lerp(size, cheek, low);
      size = lerp(
        size,
        (fur.chest ?? fur.body) * 0.8,
        smoothstep(-0.1, -0.6, z) * smoothstep(0.4, -0.4, y) * (1 - low),
      );
      size = Math.min(size, lerp(fur.head * 0.25, 9, clear), (toLip * u) / H);
      const flow: Vec3 = [Math.sign(at[0]) * x * 0.65, (y + 0.3) * 0.75 - 0.12, (z - tip[1] - 0.4) * 0.35 - 0.1];
      // Lashes of fur part around the eye.
      const k = smoothstep(2.2, 1.2, away) * 0.6;
      flow[0] += Math.sign(at[0]) * (x - e.at[0]) * k * 2;
      flow[1] += (y - e.at[1]) * k * 2;
      let thick = 1;
      let lift = (fur.lift ?? 0.36) * lerp(1, 0.75, onMuzzle);
      if (s.mane?.kind === "lion") {
        const k = maneOnHead([at[0] / u, y, z]);
        size = lerp(size, s.mane.length, k);
        if (k > 0.3) {
          thick = 1.9;
          flow[0] = at[0] / u;
          flow[1] = y * 0.9 + (y > 0.3 ? 0.35 : -0.25);
          flow[2] = -0.5 - 0.4 * Math.max(0, y);
          lift = 0.4;
        }
      }
      const curl = fur.curly ? 1 : 0;
      return {
        length: size * H,
        flow,
        color: colors.head([at[0] / u, y, z], normal),
        lift,
        width: lerp(1, 0.7, onMuzzle) * lerp(0.6, 1, clear) * thick,
        stray: curl ? 2.5 : thick > 1 ? 0.45 : 0.8,
      };
    },
  });
}

/** Fur of an ear: its back and the tufts inside its rims. */
export function earFur(s: Species, f: Frame, skin: Mesh, triangles: number, budget: Budget, which: number): Mesh {
  const size = s.fur.ear ?? s.fur.head;
  const uv = skin.uvs!;
  const count = (triangles / bladeTriangles(budget.headSegments)) * need(size * f.H * 2, f.H);
  return growFur(skin, {
    count,
    seed: `ear ${s.id} ${which}`,
    segments: budget.headSegments,
    grow({ vertex }): Strand | undefined {
      const t = uv[vertex * 2];
      const raw = uv[vertex * 2 + 1];
      const inside = raw > 1.001;
      const a = inside ? raw - 2 : raw;
      if (t < 0.06 || (inside && Math.abs(a) < lerp(0.35, 0.6, t))) return undefined;
      const c = skin.colors!;
      const up: Vec3 = alongEar(skin, vertex);
      // The lining is longer and leans across the opening.
      const long = inside ? lerp(1.7, 0.7, t) : lerp(1, 0.7, t);
      return {
        length: size * f.H * long * lerp(0.8, 1.15, Math.abs(a)),
        flow: up,
        color: [c[vertex * 3], c[vertex * 3 + 1], c[vertex * 3 + 2]],
        lift: inside ? 0.22 : 0.28,
        width: 0.8,
        stray: 0.7,
      };
    },
  });
}

/** From a vertex of an ear towards the tip: rings have the same number of vertices. */
function alongEar(skin: Mesh, vertex: number): Vec3 {
  const uv = skin.uvs!;
  let ring = 1;
  while (uv[ring * 2] === uv[0]) ring++;
  const n = vertexCount(skin);
  const to = vertex + ring < n ? vertex + ring : vertex;
  const from = vertex + ring < n ? vertex : vertex - ring;
  const P = skin.positions;
  return [P[to * 3] - P[from * 3], P[to * 3 + 1] - P[from * 3 + 1], P[to * 3 + 2] - P[from * 3 + 2]];
}
