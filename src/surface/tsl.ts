/**
 * The shading language (three's TSL), without its types: they cannot follow swizzles and operators of computed nodes.
 * Only the surface and picture rooms write shaders, and only through this door.
 */
import * as TSL from "three/tsl";

/** A shader expression. */
export type Node = any;
/** All of it, by name. */
export const tsl: Record<string, any> = TSL as any;
