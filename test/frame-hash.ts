/** Prints the hash of one frame: `node test/frame-hash.ts screenplay.json t`. The purity test runs it as another process. */
import { readFileSync } from "node:fs";
import { frame, parseScreenplay } from "../src/index.ts";
import { sha256 } from "./support.ts";

const [path, t] = process.argv.slice(2);
const screenplay = await parseScreenplay(readFileSync(path, "utf8"));
const { data } = await frame(screenplay, Number(t), { quality: "draft" });
process.stdout.write(sha256(data), () => process.exit(0));
