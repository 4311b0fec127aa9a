import type { MenuItemConstructorOptions } from 'electron';
import da from '../../../resources/locales/menu.da.json' with { type: 'json' };
import en from '../../../resources/locales/menu.en.json' with { type: 'json' };
import type { Language } from '../core/words.ts';

const words = { da, en };
type Role = NonNullable<MenuItemConstructorOptions['role']>;

export interface MenuOptions {
  language: Language;
  platform: NodeJS.Platform;
  /** Tools for developers, when the program runs from its sources. */
  tools: boolean;
}

/** The program's menu. The window has its own buttons for everything else; here is what every program has. */
export function menuTemplate({ language, platform, tools }: MenuOptions): MenuItemConstructorOptions[] {
  const word = words[language];
  const item = (role: Role, key: keyof typeof da): MenuItemConstructorOptions => ({ role, label: word[key] });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';
  const program: MenuItemConstructorOptions = {
    label: 'Eurofolio',
    submenu: [
      item('about', 'about'),
      line,
      item('hide', 'hide'),
      item('unhide', 'unhide'),
      line,
      item('quit', 'quit'),
    ],
  };
  const file = { label: word.file, submenu: [isMac ? item('close', 'close') : item('quit', 'quit')] };
  const edit = {
    label: word.edit,
    submenu: [
      item('undo', 'undo'),
      item('redo', 'redo'),
      line,
      item('cut', 'cut'),
      item('copy', 'copy'),
      item('paste', 'paste'),
      item('selectAll', 'selectAll'),
    ],
  };
  const view = {
    label: word.view,
    submenu: [
      item('resetZoom', 'resetZoom'),
      item('zoomIn', 'zoomIn'),
      item('zoomOut', 'zoomOut'),
      line,
      item('togglefullscreen', 'fullScreen'),
      ...(tools ? [line, item('reload', 'reload'), item('toggleDevTools', 'tools')] : []),
    ],
  };
  const window = { label: word.window, submenu: [item('minimize', 'minimize')] };
  const help = { label: word.help, submenu: [item('about', 'about')] };
  return isMac ? [program, file, edit, view, window] : [file, edit, view, window, help];
}
