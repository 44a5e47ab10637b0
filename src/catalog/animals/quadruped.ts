/** The one kernel for four-legged animals: a table in, a skinned model out. */

import { growFur, type Strand } from "../../shape/fur.ts";
import {
  addScaled,
  axisAngle,
  type Box,
  clamp,
  compose,
  emptyBox,
  length,
  lerp,
  smoothstep,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox, paint, transformMesh, vertexCount } from "../../shape/mesh.ts";
import { noise3 } from "../../shape/random.ts";
import { meshField, type Primitive } from "../../shape/sdf.ts";
import { rigid, skinWeights } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Detail, Model, Part } from "../types.ts";
import { type Budget, bladeTriangles, budgetFor } from "./budget.ts";
import { maneOnBody, maneOnHead, type Painter, painter, shade } from "./coat.ts";
import { ear } from "./ears.ts";
import { extras } from "./extras.ts";
import { eyeball, eyeFrame, lids } from "./face.ts";
import { meshBody } from "./flesh.ts";
import {
  headBounds,
  headPrimitives,
  jawBounds,
  jawPrimitives,
  lipLine,
  mouthLine,
  nose,
  openJaw,
  tongue,
  whiskers,
} from "./head.ts";
import { bodyFlesh, type Frame, headToModel, layOut, letter, makeRig, type Rig, SIDES } from "./rig.ts";
import type { Coat, Species } from "./species.ts";

/** Step of the grid that gives about `triangles` on a surface of `area` square metres (2.9 a cell, measured). */
const stepFor = (area: number, triangles: number): number => Math.sqrt((2.9 * area) / triangles);

/** Builds a species with its coat. */
export function buildQuadruped(s: Species, coat: Coat, seed: number, detail: Detail): Model {
  const frame = layOut(s);
  const rig = makeRig(s, frame);
  const budget = budgetFor(detail.pixels);
  const colors = painter(s, frame, coat, seed);

  const body = bodyMesh(s, frame, rig, budget, colors);
  const face = headMeshes(s, frame, rig, budget, colors, coat);
  const more = extras(s, frame, rig, detail);

  const flesh = mergeMeshes([body, ...face.flesh]);
  const blades = mergeMeshes([...bodyFur(s, frame, body, budget, colors, seed), ...face.fur, ...more.strands]);
  const parts: Part[] = [
    { name: "coat", mesh: flesh, surface: { kind: "fur" } },
    { name: "fur", mesh: blades, surface: { kind: "fur", twoSided: true }, castShadow: false },
  ];
  if (face.glossy.length)
    parts.push({ name: "nose", mesh: mergeMeshes(face.glossy), surface: { kind: "plain", roughness: 0.28 } });
  const dull = [...face.dull, ...more.solid];
  if (dull.length) parts.push({ name: "trim", mesh: mergeMeshes(dull), surface: { kind: "plain", roughness: 0.55 } });
  const e = s.head.eye;
  for (const [i, side] of SIDES.entries())
    parts.push({
      name: `eye ${side > 0 ? "left" : "right"}`,
      mesh: face.eyes[i],
      surface: { kind: "eye", color: linear(e.color), color2: linear(e.rim), scale: e.iris },
      joint: `eye${letter(side)}`,
    });
  const box = parts.reduce((b: Box, p) => meshBox(p.mesh, b), emptyBox());
  return { parts, skeleton: rig.skeleton, box, ...describe(s, frame, rig, box) };
}

/** Trunk, legs and tail with weights and colours. */
function bodyMesh(s: Species, f: Frame, rig: Rig, budget: Budget, colors: Painter): Mesh {
  const thin = Math.min(...s.legs.front, ...s.legs.hind) * s.height;
  const step = Math.min(
    stepFor(2.5 * s.height ** 2, budget.bodyFlesh),
    thin * (budget.fine ? 0.85 : budget.lips ? 1.1 : 1.22),
  );
  const mesh = meshBody(s, f, step, budget.fine);
  const skin = skinWeights(rig.skeleton, bodyFlesh(s, f, rig), mesh.positions, 0.042 * s.height);
  return paint({ ...mesh, skin }, (p, n) => hoofed(s, p, colors.body(p, n)));
}

const hoofed = (s: Species, p: Vec3, c: Color): Color =>
  s.hoof && s.legs.foot !== "paw" && p[1] < (s.legs.foot === "pad" ? 0.03 : 0.075) * s.height ? linear(s.hoof) : c;

interface Face {
  flesh: Mesh[];
  fur: Mesh[];
  glossy: Mesh[];
  dull: Mesh[];
  eyes: Mesh[];
}

function headMeshes(s: Species, f: Frame, rig: Rig, budget: Budget, colors: Painter, coat: Coat): Face {
  const { u } = f;
  const h = s.head;
  const place = compose(f.head, axisAngle([1, 0, 0], h.pitch ?? 0));
  const local = (p: Vec3): Vec3 => [p[0] / u, p[1] / u, p[2] / u];
  const step = Math.min(
    stepFor(15.5 * u * u * (s.trunkNose ? 1.6 : 1), budget.headFlesh * 0.72),
    (budget.fine ? 0.14 : budget.lips ? 0.2 : 0.28) * u,
  );
  const list = headPrimitives(s, u);
  const mouthInside = linear("#5a1f22");
  const headAt = rig.index("head");
  const jawAt = rig.index("jaw");

  const skullColor = (p: Vec3, n: Vec3): Color => {
    const q = local(p);
    // The palate, under the muzzle.
    const palate =
      q[2] > h.mouth[1] - 0.1 &&
      q[2] < h.jaw.chin[1] + 0.1 &&
      Math.abs(q[0]) < h.jaw.width * 1.05 &&
      q[1] < h.mouth[0] + 0.14;
    return palate && n[1] < -0.45 ? mouthInside : colors.head(q, n);
  };
  const skull = rigid(paint(meshField(list, headBounds(s, u), step, { occlusion: 0.5 * u }), skullColor), headAt);

  // The jaw is a body of its own, so that the mouth is a real gap.
  const hang = openJaw(s, u, h.jaw.open ?? 0);
  const jawClosed = meshField(jawPrimitives(s, u), jawBounds(s, u), step * 0.85, { occlusion: 0.2 * u });
  const jawColor = (p: Vec3, n: Vec3): Color =>
    n[1] > 0.5 && p[2] > (h.mouth[1] - 0.3) * u ? mouthInside : colors.head(local(p), n);
  const jaw = jawMorph(s, u, rigid(moved(paint(jawClosed, jawColor), hang, h.jaw.open ?? 0), jawAt));

  const ears = SIDES.map((side) => {
    const fine = budget.eyeSides;
    const mesh = ear(
      h.ears,
      u,
      side,
      colors.ear,
      Math.max(3, Math.round(fine / 4)),
      Math.max(5, Math.round(fine / 2.6)),
    );
    return rigid(mesh, rig.index(`ear${letter(side)}`));
  });
  const rim = coat.lash ? linear(coat.lash) : shade([0.05, 0.028, 0.024], 0.5);
  const sockets = SIDES.map((side) => {
    const e = eyeFrame(h.eye, u, side);
    return rigid(
      lids(h.eye, e, side, (p, n) => colors.head(local(p), n), rim, Math.max(6, Math.round(budget.eyeSides * 0.7))),
      headAt,
    );
  });
  const lip = lipLine(s, u, list);
  const flesh = [skull, jaw, ...ears, ...sockets];
  const fur = [
    headFur(s, f, skull, budget.headFur * 0.8, budget, colors, "skull", lip),
    headFur(s, f, jaw, budget.headFur * 0.06, budget, colors, "jaw", lip),
    ...ears.map((m, i) => earFur(s, f, m, budget.headFur * 0.07, budget, i)),
  ];
  const dark = linear("#2a1512");
  const lips = (budget.lips && !s.trunkNose ? mouthLine(s, u, list) : []).map((m) =>
    rigid(
      paint(m, () => dark),
      headAt,
    ),
  );
  const glossy: Mesh[] = [];
  const snout = nose(s, u, budget.lips ? Math.min(0.055 * u, step * 0.6) : 0.1 * u);
  if (snout)
    glossy.push(
      rigid(
        paint(snout, () => linear(h.nose.color)),
        headAt,
      ),
    );
  if (h.tongue && budget.lips) {
    const pink = linear("#e0707a");
    glossy.push(
      jawMorph(
        s,
        u,
        rigid(
          moved(
            paint(tongue(s, u), () => pink),
            hang,
            h.jaw.open ?? 0,
          ),
          jawAt,
        ),
      ),
    );
  }
  const dull = [...lips];
  if (h.whiskers && budget.whiskers)
    for (const m of whiskers(s, u))
      dull.push(
        rigid(
          paint(m, () => [0.85, 0.83, 0.8]),
          headAt,
        ),
      );
  if (h.nose.kind === "nostrils") dull.push(...nostrils(s, u, list).map((m) => rigid(m, headAt)));
  const put = (m: Mesh) => transformMesh(m, place);
  const eyes = SIDES.map((side) => {
    const ball = eyeball(h.eye, eyeFrame(h.eye, u, side), side, budget.eyeSides);
    // The look stays as the head frame gives it.
    return { ...put(ball), tangents: ball.tangents };
  });
  return { flesh: flesh.map(put), fur: fur.map(put), glossy: glossy.map(put), dull: dull.map(put), eyes };
}

function nostrils(s: Species, u: number, list: Primitive[]): Mesh[] {
  const { tip } = s.head.muzzle;
  const bead = linear(s.head.nose.color);
  const [w, t] = s.head.nose.size;
  return SIDES.map((side) => {
    // A dark almond pressed into the side of the muzzle's tip.
    const at: Vec3 = [side * tip[2] * 0.62 * u, (tip[0] + tip[3] * 0.3) * u, (tip[1] - tip[3] * 0.42) * u];
    let d = 1;
    for (const p of list) if (!p.cut) d = Math.min(d, p.field(...at));
    const out: Vec3 = [side * 0.62, 0.1, 0.78];
    const centre = addScaled(at, out, Math.max(0, -d) - Math.min(w, t) * 0.55 * u);
    const ball = meshField(
      [
        {
          field: (x, y, z) =>
            (Math.sqrt(((x - centre[0]) / w) ** 2 + ((y - centre[1]) / t) ** 2 + ((z - centre[2]) / w) ** 2) - u) *
            Math.min(w, t),
          blend: 0,
          cut: false,
        },
      ],
      {
        min: [centre[0] - w * 1.3 * u, centre[1] - t * 1.3 * u, centre[2] - w * 1.3 * u],
        max: [centre[0] + w * 1.3 * u, centre[1] + t * 1.3 * u, centre[2] + w * 1.3 * u],
      },
      Math.min(w, t) * u * 0.4,
    );
    return paint(ball, () => bead);
  });
}

/** Turns the jaw's vertices and normals. */
function moved(m: Mesh, turn: (p: Vec3) => Vec3, angle: number): Mesh {
  if (!angle) return m;
  const c = Math.cos(angle);
  const q = Math.sin(angle);
  const positions = m.positions.slice();
  const normals = m.normals.slice();
  for (let i = 0; i < positions.length; i += 3) {
    positions.set(turn([positions[i], positions[i + 1], positions[i + 2]]), i);
    const [, y, z] = [0, normals[i + 1], normals[i + 2]];
    normals[i + 1] = c * y - q * z;
    normals[i + 2] = q * y + c * z;
  }
  return { ...m, positions, normals };
}

/** `jawOpen` as a morph for whoever drives faces by morphs: the jaw turned by 0.4 radians. */
function jawMorph(s: Species, u: number, m: Mesh): Mesh {
  const turn = openJaw(s, u, 0.4);
  const deltas = new Float32Array(m.positions.length);
  for (let i = 0; i < deltas.length; i += 3) {
    const p: Vec3 = [m.positions[i], m.positions[i + 1], m.positions[i + 2]];
    const q = turn(p);
    for (let k = 0; k < 3; k++) deltas[i + k] = q[k] - p[k];
  }
  const vertices = Uint32Array.from({ length: vertexCount(m) }, (_, i) => i);
  return { ...m, morphs: { ...m.morphs, jawOpen: { vertices, deltas } } };
}

/** Share of the full number of blades that a coat of this length needs. */
const need = (metres: number, H: number): number => clamp((metres / H - 0.004) / 0.02);

function bodyFur(s: Species, f: Frame, body: Mesh, budget: Budget, colors: Painter, seed: number): Mesh[] {
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
      }
      const curl = fur.curly && spot.region !== "tail" ? 1 : 0;
      if (curl)
        flow = [
          flow[0] + noise3(at[0] * 40, at[1] * 40, z * 40),
          flow[1] + noise3(at[0] * 40 + 9, at[1] * 40, z * 40),
          flow[2],
        ];
      return {
        length: length * H,
        flow,
        color: hoofed(s, at, colors.body(at, normal)),
        lift: fur.lift ?? 0.36,
        droop,
        stray: curl ? 2.4 : 1,
        width: curl ? 1.35 : maned ? 1.7 : 1,
      };
    },
  });
  return [mesh];
}

function headFur(
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
          lift = 0.5;
        }
      }
      const curl = fur.curly ? 1 : 0;
      return {
        length: size * H,
        flow,
        color: colors.head([at[0] / u, y, z], normal),
        lift,
        width: lerp(1, 0.7, onMuzzle) * lerp(0.6, 1, clear) * thick,
        stray: curl ? 2.5 : 0.8,
      };
    },
  });
}

function earFur(s: Species, f: Frame, skin: Mesh, triangles: number, budget: Budget, which: number): Mesh {
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

/** What others must know: the body plan, anchors and colliders. */
function describe(s: Species, f: Frame, rig: Rig, box: Box): Pick<Model, "anchors" | "colliders" | "body"> {
  const { H, u } = f;
  const h = s.head;
  const legs = rig.legs;
  const leg = f.rump.at[1];
  const walk = s.speeds?.walk ?? 1.25 * Math.sqrt(leg);
  const mouth = headToModel(s, f, [0, (h.mouth[0] - 0.02) * u, h.muzzle.tip[1] * 0.85 * u]);
  const crown = headToModel(s, f, [0, h.skull[1] * u, 0]);
  const eyes = headToModel(s, f, [0, h.eye.at[1] * u, h.eye.at[2] * u]);
  return {
    anchors: {
      back: {
        at: [0, f.loin.at[1] + f.loin.half[1], 0],
        joint: "spine",
        forward: [0, 0, 1],
        extent: [f.loin.half[0] * 1.4, f.front],
      },
      mouth: { at: mouth, joint: "head", normal: [0, 0, 1], forward: [1, 0, 0] },
      head: { at: crown, joint: "head", forward: [0, 0, 1], extent: [u, u] },
      neck: { at: f.neckBase, joint: "neck", forward: [0, 0, 1] },
    },
    colliders: [
      {
        shape: "box",
        at: [0, box.max[1] * 0 + (f.loin.at[1] + f.loin.half[1]) / 2, 0],
        half: [f.chest.half[0], (f.loin.at[1] + f.loin.half[1]) / 2, f.front + 0.18 * H],
      },
      { shape: "sphere", at: f.head, radius: u * 1.1, joint: "head" },
    ],
    body: {
      kind: "quadruped",
      legs,
      rootHeight: rig.skeleton.joints[0].at[1],
      speeds: s.speeds ?? { walk, trot: walk * 2.2, run: walk * 4.5 },
      eyes,
      head: { at: headToModel(s, f, [0, -0.1 * u, 0.35 * u]), radius: u * 1.55, joint: "head" },
      tail: ["tail0", "tail1", "tail2", "tail3"],
      ears: ["earL", "earR"],
    },
  };
}
