/** What there is to ask for. */
import { readFile } from "node:fs/promises";

const TEXT = `Diorama makes a film from a sentence by building the world first.

  ./diorama "PROMPT" [-o film.mp4]         a film
  ./diorama write "PROMPT"                 the screenplay, as JSON
  ./diorama render screenplay.json -o f.mp4   a film of a screenplay (- is standard input)
  ./diorama frame WHAT --at 3.2 -o f.png   one frame of a screenplay or prompt
  ./diorama sheet WHAT -o sheet.png        eight frames on one page
  ./diorama sheet --gallery cast|actions|places|things|vehicles|nature   everything of a kind, by name
  ./diorama state WHAT --at 3.2            the world at one time, as JSON
  ./diorama explain "PROMPT"               how every word was understood
  ./diorama check screenplay.json          valid or not, and the fix
  ./diorama catalog                        everything that can be shown
  ./diorama doctor                         what this machine has and lacks
  ./diorama bench                          how fast this machine is
  ./diorama bench effects [WORDS] [--heading 1..8] [--limit N]   whether what is told to happen in a film happens
  ./diorama bench parity DIR [--device webgpu]   how far the diffusion models are from reference values in a folder
  ./diorama bench prompts [--suite geneval|vbench] [--limit N] [-o DIR]   what pictures of published prompts show
  ./diorama bench styles                   what a frame of each style costs
  ./diorama bench serve [--suite accept|poll|idle|workers|kills] [--limit N]   the server, measured
  ./diorama bench writer                   how much of published prompts the writer understands
  ./diorama serve [--port 8080] [--data DIR]   OpenAI's Videos API; serve key NAME makes an API key
  ./diorama worker [--workers N]           draws for a server: --data DIR, or --database URL --storage s3://...
  ./diorama weights [pull ID]              diffusion models by name; pull fetches one from the Hugging Face hub
  ./diorama test                           the project's own tests

Files:   film.mp4, .mov, .webm, .mkv, .gif; frames one by one: "f-%04d.png" or "f-%04d.exr" (with --pass in floats)
Options: -o FILE  --seconds 5 (0.5 to 60)  --size 1920x1080 (even, 256 to 3840)  --fps 24 (12 to 60)  --seed 0
         --quality draft|standard|high  --style NAME  --codec h264|hevc|vp9|av1  --at SECONDS  --pass beauty|depth|normal|id|motion  --json
         --writer model --model-url URL --model NAME: a language model writes the screenplay (key: DIORAMA_MODEL_KEY)
         --engine MODEL: a diffusion model makes the film (an id of "weights", a folder) or a server does (its address, key: DIORAMA_ENGINE_KEY)
           --steps 50 --guidance 5 --negative TEXT --frames 1+4n --shift 3 --device cpu|webgpu --lora FILE:0.8 --step-cache 0.1 --tile 256
           --image FILE --last-image FILE --control FILE --mask FILE --reference FILE --video FILE --strength 0.7
           --guide depth|pose|edges (follow the world's own film)  --expand (tell the prompt at length)
         serve, worker: --host --database URL --storage URL --workers 1 --lease 30 --keep-hours 0 --webhook URL --policy off
                        --certificate FILE --key FILE: films carry content credentials (C2PA) signed with them
         --prompts DIR: the prompt suites, for bench (else DIORAMA_PROMPTS)
`;

/** `./diorama help`. */
export async function help(): Promise<void> {
  process.stdout.write(TEXT);
}

/** `./diorama version`. */
export async function version(): Promise<void> {
  const text = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  process.stdout.write(`${JSON.parse(text).version}\n`);
}
