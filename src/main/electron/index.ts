// The desktop program: Electron's window over the core. This file alone loads Electron; the rest is handed what it needs.
// Must not be here: what a call does, and dialogs for files (the window's own file input and download become native ones).
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { start } from './start.ts';

start({ app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell }, process.argv.slice(1));
