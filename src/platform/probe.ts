/** Ends well exactly where this machine can draw: the launcher asks before it installs a driver. */
import { openPlatform } from "./node.ts";

const { adapter, close } = await openPlatform();
console.log(adapter.name);
close();
