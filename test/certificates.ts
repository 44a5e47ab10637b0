/** Certificates for tests, made in place: an authority and a signer of a kind of key, as PEM (RFC 5280, DER by ITU-T X.690). */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** Kinds of keys that films may be signed with. */
export type KeyKind = "P-256" | "P-384" | "Ed25519" | "RSA";

/** A signer's files. */
export interface TestSigner {
  /** The signer's certificate and its authority's. */
  chain: string;
  /** The signer's alone. */
  own: string;
  authority: string;
  key: string;
}

const der = (tag: number, ...content: Uint8Array[]): Buffer => {
  const body = Buffer.concat(content);
  const size =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...content: Uint8Array[]) => der(0x30, ...content);
const bits = (bytes: Uint8Array, unused = 0) => der(0x03, Buffer.from([unused]), bytes);
const octets = (bytes: Uint8Array) => der(0x04, bytes);
const number = (value: number) => der(0x02, Buffer.from([value]));
const yes = der(0x01, Buffer.from([255]));
/** An object identifier of small numbers after its first two, each below 2^14. */
const oid = (text: string) => {
  const [first, second, ...rest] = text.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const one of rest) {
    const digits = [one & 127];
    for (let left = one >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128);
    bytes.push(...digits);
  }
  return der(0x06, Buffer.from(bytes));
};
const named = (name: string) =>
  sequence(
    ...[
      ["2.5.4.10", "Test"],
      ["2.5.4.3", name],
    ].map(([kind, value]) => der(0x31, sequence(oid(kind), der(0x0c, Buffer.from(value))))),
  );
const time = (year: number) => der(0x18, Buffer.from(`${year}0101000000Z`));
const extension = (kind: string, critical: boolean, value: Uint8Array) =>
  sequence(oid(kind), ...(critical ? [yes] : []), octets(value));

const ECDSA_SHA256 = sequence(oid("1.2.840.10045.4.3.2"));

function pem(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function makePair(kind: KeyKind) {
  if (kind === "Ed25519") return generateKeyPairSync("ed25519");
  if (kind === "RSA") return generateKeyPairSync("rsa", { modulusLength: 2048 });
  return generateKeyPairSync("ec", { namedCurve: kind });
}

function certificate(
  subject: string,
  publicKey: KeyObject,
  issuer: { name: string; key: KeyObject },
  serial: number,
  until: number,
  extensions: Uint8Array[],
): Buffer {
  const content = sequence(
    der(0xa0, number(2)),
    number(serial),
    ECDSA_SHA256,
    named(issuer.name),
    sequence(time(2020), time(until)),
    named(subject),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(...extensions)),
  );
  return sequence(content, ECDSA_SHA256, bits(sign("sha256", content, issuer.key)));
}

/** An authority, and a signer whose certificate is good until a year. */
export function makeSigner(kind: KeyKind, until = 2099): TestSigner {
  const root = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const own = makePair(kind);
  const issuer = { name: "Test authority", key: root.privateKey };
  const keyId = Buffer.alloc(20, 7);
  const rootBytes = certificate("Test authority", root.publicKey, issuer, 1, 2099, [
    extension("2.5.29.19", true, sequence(yes)),
    extension("2.5.29.15", true, bits(Buffer.from([0x06]), 1)),
    extension("2.5.29.14", false, octets(keyId)),
  ]);
  const ownBytes = certificate("Test signer", own.publicKey, issuer, 2, until, [
    extension("2.5.29.19", true, sequence()),
    extension("2.5.29.15", true, bits(Buffer.from([0x80]), 7)),
    // E-mail protection: the purpose that content credentials take beside their own.
    extension("2.5.29.37", false, sequence(oid("1.3.6.1.5.5.7.3.4"))),
    extension("2.5.29.35", false, sequence(der(0x80, keyId))),
  ]);
  return {
    chain: pem(ownBytes) + pem(rootBytes),
    own: pem(ownBytes),
    authority: pem(rootBytes),
    key: own.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
