/** Content credentials: signed by every kind of key, bound to every byte, and refused where anything is not as it was. */
import assert from "node:assert/strict";
import { createHash, createPublicKey, verify, X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { encodeFilm, MemorySink } from "../src/film/index.ts";
import { openEncoders } from "../src/platform/node.ts";
import { type Decoded, decodeCbor, encodeCbor, Tagged } from "../src/server/credentials/cbor.ts";
import { addCredentials, type Claim, checkCredentials } from "../src/server/credentials/credentials.ts";
import { createSigner, openSigner } from "../src/server/credentials/signer.ts";
import { type KeyKind, makeSigner } from "./certificates.ts";
import { scratchFolder } from "./support.ts";

const skip = (await openEncoders()) ? false : "no encoder package on this machine";

const CLAIM: Claim = {
  id: "00000000-0000-8000-8000-00000000000a",
  title: "Grey",
  generator: { name: "Diorama", version: "1.2.3" },
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
  created: "2026-01-02T03:04:05.000Z",
  facts: { seed: 7, screenplaySha256: "ab".repeat(32) },
};

/** A second of film without a world: each frame of another grey. */
async function greyFilm(): Promise<Uint8Array> {
  const sink = new MemorySink();
  await encodeFilm(
    {
      size: [256, 256],
      fps: 12,
      frameCount: 12,
      frame: async (index) => new Uint8Array((256 * 256 * 3) / 2).fill(128).fill(40 + index * 10, 0, 256 * 256),
      bitsPerPixel: 0.1,
      tags: { title: "Grey" },
    },
    sink,
  );
  return sink.bytes.slice();
}

async function packetsOf(film: Uint8Array): Promise<string[]> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(film) });
  const track = await input.getPrimaryVideoTrack();
  const packets: string[] = [];
  for await (const { data } of new EncodedPacketSink(track!).packets())
    packets.push(createHash("sha256").update(data).digest("hex"));
  return packets;
}

test("credentials, CBOR as in RFC 8949, appendix A", () => {
  const cases: [Parameters<typeof encodeCbor>[0], string][] = [
    [0, "00"],
    [23, "17"],
    [24, "1818"],
    [1000, "1903e8"],
    [1000000, "1a000f4240"],
    [1000000000000, "1b000000e8d4a51000"],
    [-1, "20"],
    [-1000, "3903e7"],
    [false, "f4"],
    [null, "f6"],
    [Uint8Array.of(1, 2, 3, 4), "4401020304"],
    ["\u00fc", "62c3bc"],
    [[1, [2, 3], [4, 5]], "8301820203820405"],
    [{ a: 1, b: [2, 3] }, "a26161016162820203"],
    [new Map([[1, 2] as const, [3, 4] as const]), "a201020304"],
    [new Tagged(0, "2013-03-21T20:04:00Z"), "c074323031332d30332d32315432303a30343a30305a"],
  ];
  for (const [value, hex] of cases) {
    assert.equal(Buffer.from(encodeCbor(value)).toString("hex"), hex);
    assert.equal(Buffer.from(encodeCbor(decodeCbor(Buffer.from(hex, "hex")) as typeof value)).toString("hex"), hex);
  }
  for (const bad of ["", "18", "62c3", "5f42010243030405ff", "f93c00", "0000", "a1f500"])
    assert.throws(() => decodeCbor(Buffer.from(bad, "hex")), bad);
  assert.throws(() => decodeCbor(Buffer.alloc(100_000, 0x81)), /too deep/);
});

test("credentials, every kind of key signs, samples stay, and a changed byte shows", { skip }, async () => {
  const film = await greyFilm();
  const packets = await packetsOf(film);
  for (const kind of ["P-256", "P-384", "Ed25519", "RSA"] satisfies KeyKind[]) {
    const files = makeSigner(kind);
    const signed = addCredentials(film, CLAIM, createSigner(files.chain, files.key));
    assert.deepEqual(await packetsOf(signed), packets, "the film plays as before");
    const found = checkCredentials(signed);
    assert.equal(found.certificate.subject, new X509Certificate(files.own).subject);
    assert.ok(found.certificate.verify(new X509Certificate(files.authority).publicKey));
    assert.deepEqual(
      [found.title, found.digitalSourceType, found.facts],
      [CLAIM.title, CLAIM.digitalSourceType, CLAIM.facts],
    );
    assert.throws(() => addCredentials(signed, CLAIM, createSigner(files.chain, files.key)), /already/);
  }
  assert.throws(() => checkCredentials(film), /no credentials/);

  const files = makeSigner("P-256");
  const signed = addCredentials(film, CLAIM, createSigner(files.chain, files.key));
  const typeEnd = new DataView(signed.buffer).getUint32(0);
  const end = typeEnd + new DataView(signed.buffer).getUint32(typeEnd);
  let refused = 0;
  for (let at = typeEnd; at < signed.length; at += at < end ? 7 : 211) {
    const bad = signed.slice();
    bad[at] ^= 1;
    // A few bytes of the box say nothing that is signed, as the flags of its parts; no change may pass as another film.
    const passed = (() => {
      try {
        return checkCredentials(bad);
      } catch {
        refused++;
        return undefined;
      }
    })();
    if (passed) assert.ok(at < end, `byte ${at} of the film may not change`);
    if (passed) assert.deepEqual([passed.title, passed.facts], [CLAIM.title, CLAIM.facts]);
  }
  assert.ok(refused > 100);
  assert.throws(() => checkCredentials(signed.slice(0, -1)));
  const other = makeSigner("P-256");
  const theirs = addCredentials(film, { ...CLAIM, title: "Other" }, createSigner(other.chain, other.key));
  assert.notDeepEqual(checkCredentials(theirs).certificate.raw, checkCredentials(signed).certificate.raw);
});

test("credentials, what is written is what the specification says, read here in another way", { skip }, async () => {
  const files = makeSigner("P-256");
  const signed = Buffer.from(addCredentials(await greyFilm(), CLAIM, createSigner(files.chain, files.key)));
  // The hard binding: all boxes but ftyp and the credentials, each behind its place in eight bytes.
  const digest = createHash("sha256");
  const order: string[] = [];
  let box = Buffer.alloc(0);
  for (let at = 0; at < signed.length; at += signed.readUInt32BE(at)) {
    const type = signed.toString("latin1", at + 4, at + 8);
    order.push(type);
    const whole = signed.subarray(at, at + signed.readUInt32BE(at));
    if (type === "uuid") box = whole;
    if (type === "uuid" || type === "ftyp") continue;
    const place = Buffer.alloc(8);
    place.writeUInt32BE(at, 4);
    digest.update(place).update(whole);
  }
  assert.deepEqual(order.slice(0, 3), ["ftyp", "uuid", "moov"]);
  assert.equal(box.toString("hex", 8, 24), "d8fec3d61b0e483c92975828877ec481");
  assert.equal(box.toString("latin1", 28, 37), "manifest\0");
  assert.ok(box.includes(digest.digest()), "the film's hash stands in it");

  // The CBOR of a JUMBF box, by its label: behind `jumd` comes the box that holds it.
  const contentOf = (label: string) => {
    const at = box.indexOf(`\x03${label}\0`) + label.length + 2;
    return box.subarray(at + 8, at + box.readUInt32BE(at));
  };
  const claim = contentOf("c2pa.claim.v2");
  const fields = decodeCbor(claim) as Map<string, Decoded>;
  assert.deepEqual([...fields.keys()].sort(), [
    "alg",
    "claim_generator_info",
    "created_assertions",
    "dc:title",
    "instanceID",
    "signature",
  ]);
  const cose = decodeCbor(contentOf("c2pa.signature")) as Tagged;
  assert.equal(cose.tag, 18);
  const [header, , payload, signature] = cose.value as [Uint8Array, unknown, null, Uint8Array];
  assert.equal(payload, null);
  const named = decodeCbor(header) as Map<number, Decoded>;
  assert.equal(named.get(1), -7);
  const own = new X509Certificate(named.get(33) as Uint8Array);
  const message = encodeCbor(["Signature1", header, new Uint8Array(0), claim]);
  const key = createPublicKey(own.publicKey.export({ type: "spki", format: "pem" }));
  assert.ok(verify("sha256", message, { key, dsaEncoding: "ieee-p1363" }, signature));
  const actions = decodeCbor(contentOf("c2pa.actions.v2")) as Map<string, Decoded>;
  const [action] = actions.get("actions") as Map<string, Decoded>[];
  assert.equal(action.get("action"), "c2pa.created");
  assert.deepEqual(action.get("when"), new Tagged(0, CLAIM.created));
});

test("credentials, a certificate that can't sign is refused in one sentence", async () => {
  const good = makeSigner("P-256");
  const folder = scratchFolder();
  const [certificate, key] = [join(folder, "chain.pem"), join(folder, "key.pem")];
  writeFileSync(certificate, good.chain);
  writeFileSync(key, good.key);
  assert.ok(await openSigner({ certificate, key }));
  assert.ok(await openSigner({ certificate: good.chain, key: good.key }));
  assert.equal(await openSigner({}), undefined);
  await assert.rejects(openSigner({ certificate }), /both --certificate and --key/);
  await assert.rejects(openSigner({ certificate: join(folder, "none.pem"), key }), /none.pem can't be read/);
  const cases: [string, string, RegExp][] = [
    [good.chain, makeSigner("P-256").key, /doesn't belong/],
    [makeSigner("P-256", 2021).own, good.key, /doesn't belong/],
    [good.authority + good.own, good.key, /doesn't belong|authority's/],
    [good.own + makeSigner("P-256").own, good.key, /did not issue/],
    ["nothing", good.key, /holds no certificate/],
    [good.chain, "nothing", /private key can't be read/],
  ];
  for (const [chain, secret, says] of cases) assert.throws(() => createSigner(chain, secret), says);
  const old = makeSigner("P-256", 2021);
  assert.throws(() => createSigner(old.chain, old.key), /is valid from/);
});
