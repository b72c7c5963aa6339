import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * No menu bar: commands are in the app, in its language. macOS needs one for its editing keys; elsewhere Chromium
 * has them. Developer tools exist only while developing.
 */
export function setMenu(): void {
  const template: MenuItemConstructorOptions[] = []
  if (process.platform === 'darwin') template.push({ role: 'appMenu' }, { role: 'editMenu' })
  if (!app.isPackaged) template.push({ label: '', submenu: [{ role: 'toggleDevTools' }] })
  Menu.setApplicationMenu(template.length > 0 ? Menu.buildFromTemplate(template) : null)
}
