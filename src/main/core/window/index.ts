// What both hosts that show the window need: its files, read safely, and the policy it lives under.
// Must not be here: how a host carries them (HTTP, Electron's protocol).
export { contentSecurityPolicy, windowHeaders } from './policy.ts';
export { readWindowFile, type WindowFile } from './files.ts';
export { downloadHeaders } from './download-headers.ts';
