/**
 * Content credentials by the C2PA specification (version 2): a signed claim of what made a film, bound to every byte of it. It lies in
 * a `uuid` box behind the film's first box, and any program that knows the specification can check it.
 */
import { createHash, type X509Certificate } from "node:crypto";
import { type Cbor, decodeCbor, encodeCbor, Tagged } from "./cbor.ts";
import { findJumbf, type Jumbf, readJumbf, writeJumbf } from "./jumbf.ts";
import { type Box, boxesIn, insertBehindType, uuidBox } from "./mp4.ts";
import { checkSignature, type Signer } from "./signer.ts";

/** What is claimed of a film. */
export interface Claim {
  /** A UUID of this claim alone. */
  id: string;
  title: string;
  generator: { name: string; version: string };
  /** IPTC's address for how the pictures came to be. */
  digitalSourceType: string;
  /** When the film was asked for. */
  created: string;
  /** Further facts about the making, by name. */
  facts: Record<string, string | number>;
}

/** What a film's credentials say, once they have been checked. */
export interface Checked {
  certificate: X509Certificate;
  title: string;
  digitalSourceType: string;
  facts: Record<string, unknown>;
}

const BOX = Buffer.from("d8fec3d61b0e483c92975828877ec481", "hex");
const ASSERTIONS = "c2pa.assertions";
/** CBOR's tag of a time as text (RFC 8949, section 3.4.1). */
const TEXT_TIME = 0;
const ACTIONS = "c2pa.actions.v2";
const BINDING = "c2pa.hash.bmff.v3";
const CLAIM = "c2pa.claim.v2";
const SIGNATURE = "c2pa.signature";
/** Version, flags, the purpose "manifest" and the place of a Merkle tree, of which there is none. */
const PURPOSE = Buffer.concat([Buffer.alloc(4), Buffer.from("manifest\0", "latin1"), Buffer.alloc(8)]);
const HEAD = 8 + BOX.length + PURPOSE.length;

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha256").update(bytes).digest());

/** The film with signed credentials in it. Throws where it has some already, or is no MP4. */
export function addCredentials(film: Uint8Array, claim: Claim, signer: Signer): Uint8Array {
  if (uuidBox(film, BOX)) throw new Error("The film has credentials already.");
  // The film's bytes move by the box's length before they are hashed: it is made once to know how long it will be.
  const unbound = credentialsBox(claim, new Uint8Array(32), signer);
  const whole = insertBehindType(film, unbound);
  const bound = credentialsBox(claim, hashOfFilm(whole), signer);
  if (bound.length !== unbound.length) throw new Error("The signature changed its length.");
  const at = uuidBox(whole, BOX);
  whole.set(bound, at?.start);
  return whole;
}

/** Checks a film's credentials: the signature, what it covers, and the film itself. Throws in one sentence where one fails. */
export function checkCredentials(film: Uint8Array): Checked {
  const place = uuidBox(film, BOX);
  if (!place) throw new Error("The film has no credentials.");
  const store = readJumbf(film.subarray(place.start + HEAD, place.end));
  const manifest = store.content instanceof Uint8Array ? undefined : store.content.at(-1);
  const bytesOf = (...path: string[]): Uint8Array => {
    const found = manifest && findJumbf(manifest, ...path);
    if (!(found?.content instanceof Uint8Array)) throw new Error(`The credentials lack ${path.at(-1)}.`);
    return found.content;
  };
  const claimBytes = bytesOf(CLAIM);
  const certificate = checkSignature(bytesOf(SIGNATURE), claimBytes);
  const claim = decodeCbor(claimBytes) as Map<string, any>;
  const claimed = new Map<string, Uint8Array>(
    claim.get("created_assertions").map((one: Map<string, any>) => [one.get("url"), one.get("hash")]),
  );
  for (const label of [ACTIONS, BINDING]) {
    const assertion = manifest && findJumbf(manifest, ASSERTIONS, label);
    const hash = claimed.get(addressOf(label));
    if (!assertion || !hash || !Buffer.from(hash).equals(hashOfBox(assertion)))
      throw new Error(`The credentials' ${label} is not what was signed.`);
  }
  const binding = decodeCbor(bytesOf(ASSERTIONS, BINDING)) as Map<string, any>;
  if (!Buffer.from(binding.get("hash")).equals(hashOfFilm(film)))
    throw new Error("The film was changed after it was signed.");
  const [action] = (decodeCbor(bytesOf(ASSERTIONS, ACTIONS)) as Map<string, any>).get("actions");
  return {
    certificate,
    title: claim.get("dc:title"),
    digitalSourceType: action.get("digitalSourceType"),
    facts: Object.fromEntries(action.get("parameters")),
  };
}

const addressOf = (label: string): string => `self#jumbf=${ASSERTIONS}/${label}`;

/** A box's hash as claims have it: without size and type, for those change where a box is moved. */
const hashOfBox = (box: Jumbf): Uint8Array => sha256(writeJumbf(box).subarray(8));

function credentialsBox(claim: Claim, filmHash: Uint8Array, signer: Signer): Uint8Array {
  const assertions = [
    assertion(ACTIONS, {
      actions: [
        {
          action: "c2pa.created",
          when: new Tagged(TEXT_TIME, claim.created),
          softwareAgent: claim.generator,
          digitalSourceType: claim.digitalSourceType,
          parameters: claim.facts,
        },
      ],
      allActionsIncluded: true,
    }),
    assertion(BINDING, { exclusions: EXCLUSIONS, alg: "sha256", hash: filmHash, name: "the film's bytes" }),
  ];
  const label = `urn:c2pa:${claim.id}`;
  const claimBytes = encodeCbor({
    instanceID: `xmp:iid:${claim.id}`,
    claim_generator_info: claim.generator,
    signature: `self#jumbf=/c2pa/${label}/${SIGNATURE}`,
    created_assertions: assertions.map((one) => ({ url: addressOf(one.label), hash: hashOfBox(one) })),
    "dc:title": claim.title,
    alg: "sha256",
  });
  const store = writeJumbf({
    kind: "c2pa",
    label: "c2pa",
    content: [
      {
        kind: "c2ma",
        label,
        content: [
          { kind: "c2as", label: ASSERTIONS, content: assertions },
          { kind: "c2cl", label: CLAIM, content: claimBytes },
          { kind: "c2cs", label: SIGNATURE, content: signer.sign(claimBytes) },
        ],
      },
    ],
  });
  const head = Buffer.alloc(8);
  head.writeUInt32BE(HEAD + store.length);
  head.write("uuid", 4, "latin1");
  return new Uint8Array(Buffer.concat([head, BOX, PURPOSE, store]));
}

const assertion = (label: string, content: Cbor): Jumbf => ({ kind: "cbor", label, content: encodeCbor(content) });

/** What the hash leaves out, as the specification requires: the credentials themselves, and boxes that may change without them. */
const EXCLUSIONS: Cbor = [
  exclusion("/uuid", [{ offset: 8, value: new Uint8Array(BOX) }]),
  exclusion("/ftyp", null),
  exclusion("/mfra", null),
];

function exclusion(xpath: string, data: Cbor): Cbor {
  return { xpath, length: null, data, subset: null, version: null, flags: null, exact: null };
}

/** Every box of the file's own level that is not left out, each behind the place where it begins. */
function hashOfFilm(film: Uint8Array): Uint8Array {
  const digest = createHash("sha256");
  const boxes = boxesIn(film);
  if (boxes.at(-1)?.end !== film.length) throw new Error("The film's boxes don't fill its file.");
  const credentials = uuidBox(film, BOX);
  const leftOut = ({ type, start }: Box) => start === credentials?.start || type === "ftyp" || type === "mfra";
  for (const box of boxes) {
    if (leftOut(box)) continue;
    const place = Buffer.alloc(8);
    place.writeBigUInt64BE(BigInt(box.start));
    digest.update(place).update(film.subarray(box.start, box.end));
  }
  return new Uint8Array(digest.digest());
}
