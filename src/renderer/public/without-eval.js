// Runs before every module: zod decides while its schemas are made whether to compile them with `new Function`. The
// window's policy forbids that, and zod's try would be reported as a violation.
globalThis.__zod_globalConfig = { jitless: true };
