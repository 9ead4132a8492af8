import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The page is served by the clinic, which knows these two names; it revalidates them, so they need no hash.
export default defineConfig({
    plugins: [svelte({ configFile: false })],
    logLevel: "warn",
    base: "/review/",
    build: {
        target: "es2022",
        outDir: "dist",
        emptyOutDir: true,
        modulePreload: false,
        rollupOptions: {
            input: "src/main.ts",
            output: {
                entryFileNames: "review.js",
                chunkFileNames: "[name].js",
                assetFileNames: "review[extname]",
            },
        },
    },
    test: { include: ["test/**/*.test.ts", "test/**/*.test.js"], testTimeout: 60000, hookTimeout: 60000 },
    server: { proxy: { "/patients": "http://127.0.0.1:4180" } },
});
