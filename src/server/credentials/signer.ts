/** Who signs films: a private key, the certificates that vouch for it, and signatures in COSE (RFC 9052). */
import { constants, createPrivateKey, type KeyObject, sign, verify, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { MachineError } from "../../platform/errors.ts";
import { type Cbor, decodeCbor, encodeCbor, Tagged } from "./cbor.ts";

/** Signs bytes, always with a signature of the same length. */
export interface Signer {
  /** COSE_Sign1 over content that is kept elsewhere, with the certificates in it. */
  sign(content: Uint8Array): Uint8Array;
  /** The signer's own certificate. */
  certificate: X509Certificate;
}

/** A key's algorithm by its number in COSE (RFC 9053, RFC 8230). */
interface Algorithm {
  id: number;
  digest: string | null;
  pss?: boolean;
}

const CURVES: Record<string, Algorithm> = {
  prime256v1: { id: -7, digest: "sha256" },
  secp384r1: { id: -35, digest: "sha384" },
  secp521r1: { id: -36, digest: "sha512" },
};
const PSS: Algorithm = { id: -37, digest: "sha256", pss: true };
const EDWARDS: Algorithm = { id: -8, digest: null };
/** COSE's numbers of a header's fields: the algorithm (RFC 9052) and the certificates (RFC 9360). */
const ALGORITHM = 1;
const CERTIFICATES = 33;
const SIGN1 = 18;
const SMALLEST_RSA = 2048;

function algorithmOf(key: KeyObject): Algorithm | undefined {
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === "ec") return CURVES[namedCurve ?? ""];
  if (key.asymmetricKeyType === "ed25519") return EDWARDS;
  const rsa = key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "rsa-pss";
  return rsa && (modulusLength ?? 0) >= SMALLEST_RSA ? PSS : undefined;
}

/** How node's signatures are made with an algorithm: ECDSA as two numbers, RSA with a salt as long as the digest. */
const detailsOf = (key: KeyObject, { pss }: Algorithm) => ({
  key,
  dsaEncoding: "ieee-p1363" as const,
  ...(pss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST } : {}),
});

/**
 * A signer from PEM texts: certificates from the signer's own upwards, and its private key. Throws in one sentence where they
 * don't belong together, are out of date, or are of a kind that content credentials don't allow.
 */
export function createSigner(certificates: string, privateKey: string, now = new Date()): Signer {
  const texts = certificates.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  let chain: X509Certificate[];
  let key: KeyObject;
  try {
    chain = texts.map((text) => new X509Certificate(text));
  } catch {
    throw new Error("The certificate can't be read: it must be a PEM file.");
  }
  if (chain.length === 0) throw new Error("The certificate file holds no certificate in PEM.");
  try {
    key = createPrivateKey(privateKey);
  } catch {
    throw new Error("The private key can't be read: it must be a PEM file without a password.");
  }
  const [own] = chain;
  const algorithm = algorithmOf(key);
  if (!algorithm)
    throw new Error("The private key must be ECDSA (P-256, P-384, P-521), Ed25519, or RSA of 2048 bits or more.");
  if (!own.checkPrivateKey(key)) throw new Error("The private key doesn't belong to the first certificate.");
  if (own.ca) throw new Error("The first certificate is an authority's: put the signer's own before it.");
  if (now < own.validFromDate || now > own.validToDate)
    throw new Error(`The certificate is valid from ${own.validFrom} to ${own.validTo} only.`);
  // Each certificate vouches for the one before it; a root needs not be there, for whoever checks has its own.
  chain.slice(1).forEach((issuer, index) => {
    if (!chain[index].checkIssued(issuer))
      throw new Error(`Certificate ${index + 2} did not issue certificate ${index + 1}.`);
  });
  const sent = chain
    .filter((one, index) => index === 0 || one.subject !== one.issuer)
    .map(({ raw }) => new Uint8Array(raw));
  const header = encodeCbor(
    new Map<number, Cbor>([
      [ALGORITHM, algorithm.id],
      [CERTIFICATES, sent.length === 1 ? sent[0] : sent],
    ]),
  );
  return {
    certificate: own,
    sign(content) {
      const signature = sign(algorithm.digest, toBeSigned(header, content), detailsOf(key, algorithm));
      return encodeCbor(new Tagged(SIGN1, [header, {}, null, new Uint8Array(signature)]));
    },
  };
}

/** Where a signer's certificates and key are: PEM files, or PEM itself. */
export interface SignerPlace {
  certificate?: string;
  key?: string;
}

/** The signer of these files; undefined where none are named. Throws a MachineError that says what to mend. */
export async function openSigner({ certificate, key }: SignerPlace): Promise<Signer | undefined> {
  if (!certificate && !key) return undefined;
  if (!certificate || !key)
    throw new MachineError(
      "Films are signed with a certificate and its key: give both --certificate and --key, or neither.",
    );
  try {
    return createSigner(await readPem(certificate), await readPem(key));
  } catch (error) {
    throw new MachineError(`Films can't be signed with ${short(certificate)}: ${(error as Error).message}`);
  }
}

/** A signer's place as variables for a process, absolute. */
export function signerVariables({ certificate, key }: SignerPlace): Record<string, string | undefined> {
  const whole = (place?: string) => (place && !isPem(place) ? resolve(place) : place);
  return { DIORAMA_CERTIFICATE: whole(certificate), DIORAMA_KEY: whole(key) };
}

const isPem = (text: string): boolean => text.includes("-----BEGIN ");
const short = (place: string): string => (isPem(place) ? "the given certificate" : place);

async function readPem(place: string): Promise<string> {
  if (isPem(place)) return place;
  return readFile(place, "utf8").catch(() => {
    throw new Error(`${place} can't be read.`);
  });
}

const toBeSigned = (header: Uint8Array, content: Uint8Array): Uint8Array =>
  encodeCbor(["Signature1", header, new Uint8Array(0), content]);

/** The certificate by which content was signed. Throws where the signature is not that of the content. */
export function checkSignature(signature: Uint8Array, content: Uint8Array): X509Certificate {
  const message = decodeCbor(signature);
  const parts = message instanceof Tagged && message.tag === SIGN1 ? message.value : undefined;
  if (!Array.isArray(parts) || parts.length !== 4) throw new Error("The signature is no COSE_Sign1.");
  const [header, , , bytes] = parts as [Uint8Array, unknown, unknown, Uint8Array];
  const fields = decodeCbor(header) as Map<number, unknown>;
  const certificates = fields.get(CERTIFICATES);
  const own = Array.isArray(certificates) ? certificates[0] : certificates;
  if (!(own instanceof Uint8Array)) throw new Error("The signature names no certificate.");
  const certificate = new X509Certificate(own);
  const algorithm = algorithmOf(certificate.publicKey);
  if (!algorithm || fields.get(ALGORITHM) !== algorithm.id)
    throw new Error("The signature's algorithm is not its key's.");
  const details = detailsOf(certificate.publicKey, algorithm);
  if (!verify(algorithm.digest, toBeSigned(header, content), details, bytes))
    throw new Error("The signature does not fit the claim.");
  return certificate;
}
