/** Published models that this engine knows by a short id: where they lie, what they may be used for, what they cost. */

/** How a family's folder is laid out, and which pipeline makes its films. */
export type Family = "wan" | "ltx" | "svd";

/** What a model can be given beside a prompt. */
export type Condition = "image" | "last-image" | "control" | "video";

/** One published model. */
export interface PublishedModel {
  id: string;
  /** Owner and name on the Hugging Face hub, in the layout of Diffusers. */
  repo: string;
  family: Family;
  /** Parameters of the part that is run at every step, in thousand millions, and of everything together. */
  parameters: { denoiser: number; all: number };
  license: string;
  goodFor: string;
  takes: readonly Condition[];
  /** Whether it can't begin without an image. */
  needsImage?: boolean;
  /** What the makers recommend. */
  defaults: { steps: number; guidance: number; size: readonly [number, number]; frames: number; fps: number };
  /** Of weights that are published twice, the one to take: "fp16" names files with .fp16. in them. */
  variant?: string;
}

const wan = { steps: 50, guidance: 5, size: [832, 480], frames: 81, fps: 16 } as const;
const APACHE = "Apache-2.0";

/** Every model that can be asked for by its id. */
export const MODELS: readonly PublishedModel[] = [
  {
    id: "wan2.1-1.3b",
    repo: "Wan-AI/Wan2.1-T2V-1.3B-Diffusers",
    family: "wan",
    parameters: { denoiser: 1.42, all: 7.23 },
    license: APACHE,
    goodFor: "text to video at 480p; the smallest Wan",
    takes: ["video"],
    defaults: wan,
  },
  {
    id: "wan2.1-14b",
    repo: "Wan-AI/Wan2.1-T2V-14B-Diffusers",
    family: "wan",
    parameters: { denoiser: 14.29, all: 20.1 },
    license: APACHE,
    goodFor: "text to video at 480p and 720p",
    takes: ["video"],
    defaults: wan,
  },
  {
    id: "wan2.1-i2v-14b-480p",
    repo: "Wan-AI/Wan2.1-I2V-14B-480P-Diffusers",
    family: "wan",
    parameters: { denoiser: 16.4, all: 22.8 },
    license: APACHE,
    goodFor: "image to video at 480p",
    takes: ["image"],
    needsImage: true,
    defaults: wan,
  },
  {
    id: "wan2.1-flf2v-14b",
    repo: "Wan-AI/Wan2.1-FLF2V-14B-720P-diffusers",
    family: "wan",
    parameters: { denoiser: 16.4, all: 22.8 },
    license: APACHE,
    goodFor: "from a first image to a last one, at 720p",
    takes: ["image", "last-image"],
    needsImage: true,
    defaults: { ...wan, size: [1280, 720] },
  },
  {
    id: "wan2.1-vace-1.3b",
    repo: "Wan-AI/Wan2.1-VACE-1.3B-diffusers",
    family: "wan",
    parameters: { denoiser: 2.15, all: 7.96 },
    license: APACHE,
    goodFor: "follows depth, pose, edges, masks and reference images, at 480p; what --guide needs",
    takes: ["image", "last-image", "control", "video"],
    defaults: { ...wan, steps: 30 },
  },
  {
    id: "wan2.1-vace-14b",
    repo: "Wan-AI/Wan2.1-VACE-14B-diffusers",
    family: "wan",
    parameters: { denoiser: 17.3, all: 23.1 },
    license: APACHE,
    goodFor: "as the smaller VACE, up to 720p",
    takes: ["image", "last-image", "control", "video"],
    defaults: { ...wan, steps: 30 },
  },
  {
    id: "wan2.2-5b",
    repo: "Wan-AI/Wan2.2-TI2V-5B-Diffusers",
    family: "wan",
    parameters: { denoiser: 5.0, all: 11.4 },
    license: APACHE,
    goodFor: "text and image to video at 720p, with few tokens a pixel",
    takes: ["image", "video"],
    defaults: { steps: 50, guidance: 5, size: [1280, 704], frames: 121, fps: 24 },
  },
  {
    id: "wan2.2-t2v-a14b",
    repo: "Wan-AI/Wan2.2-T2V-A14B-Diffusers",
    family: "wan",
    parameters: { denoiser: 14.29, all: 34.4 },
    license: APACHE,
    goodFor: "text to video at 480p and 720p with one expert for noise and one for detail",
    takes: ["video"],
    defaults: { ...wan, steps: 40, guidance: 4 },
  },
  {
    id: "ltx-2b",
    repo: "Lightricks/LTX-Video",
    family: "ltx",
    parameters: { denoiser: 1.92, all: 7.1 },
    license: "LTX-Video Open Weights Licence",
    goodFor: "text and image to video in few tokens: the quickest on a processor",
    takes: ["image", "video"],
    defaults: { steps: 50, guidance: 3, size: [704, 480], frames: 121, fps: 24 },
  },
  {
    id: "ltx-2b-0.9.5",
    repo: "Lightricks/LTX-Video-0.9.5",
    family: "ltx",
    parameters: { denoiser: 1.92, all: 7.1 },
    license: "LTX-Video Open Weights Licence",
    goodFor: "as ltx-2b, with a finer autoencoder",
    takes: ["image", "video"],
    defaults: { steps: 40, guidance: 3, size: [704, 480], frames: 121, fps: 24 },
  },
  {
    id: "ltx-13b-distilled",
    repo: "Lightricks/LTX-Video-0.9.8-13B-distilled",
    family: "ltx",
    parameters: { denoiser: 13.0, all: 18.2 },
    license: "LTX-Video Open Weights Licence",
    goodFor: "text and image to video in seven steps without guidance",
    takes: ["image", "video"],
    defaults: { steps: 7, guidance: 1, size: [768, 512], frames: 97, fps: 24 },
  },
  {
    id: "svd",
    repo: "stabilityai/stable-video-diffusion-img2vid",
    family: "svd",
    parameters: { denoiser: 1.52, all: 2.25 },
    license: "Stability AI Community Licence (asked for on the hub)",
    goodFor: "image to video, 14 frames, without words",
    takes: ["image"],
    needsImage: true,
    defaults: { steps: 25, guidance: 3, size: [1024, 576], frames: 14, fps: 12 },
    variant: "fp16",
  },
  {
    id: "svd-xt",
    repo: "stabilityai/stable-video-diffusion-img2vid-xt",
    family: "svd",
    parameters: { denoiser: 1.52, all: 2.25 },
    license: "Stability AI Community Licence (asked for on the hub)",
    goodFor: "image to video, 25 frames, without words",
    takes: ["image"],
    needsImage: true,
    defaults: { steps: 25, guidance: 3, size: [1024, 576], frames: 25, fps: 12 },
    variant: "fp16",
  },
];

/** The model of that id, or that repository. */
export function modelNamed(name: string): PublishedModel | undefined {
  const wanted = name.toLowerCase();
  return MODELS.find(({ id, repo }) => id === wanted || repo.toLowerCase() === wanted);
}

/** Bytes that a model takes on disk, about: 16 bits a parameter. Some are published in 32 bits; a pull tells the true size. */
export function diskBytes({ parameters }: PublishedModel): number {
  return parameters.all * 2e9;
}
