import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin } from "vitest/config";

export const textModules: EsbuildPlugin;
export const textModulesForVite: Plugin;
