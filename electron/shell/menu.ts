import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * Removes the menu bar: the app has its own commands, in its own language. macOS needs a menu for its editing keys.
 * Developer tools exist only during development.
 */
export function setMenu(): void {
  const template: MenuItemConstructorOptions[] = []
  if (process.platform === 'darwin') template.push({ role: 'appMenu' }, { role: 'editMenu' })
  if (!app.isPackaged) template.push({ label: '', submenu: [{ role: 'toggleDevTools' }] })
  Menu.setApplicationMenu(template.length > 0 ? Menu.buildFromTemplate(template) : null)
}
