import type { Plugin } from 'vite'

export const threadProgram: Plugin
