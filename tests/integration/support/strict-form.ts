import { z } from 'zod'

type Schema = z.core.$ZodType

/** Sorts of schema that hold no other. */
const leaves = new Set(['string', 'number', 'boolean', 'null', 'enum', 'literal', 'transform'])

/**
 * The same schema, with no room for a field that it does not name, however deep. A page is JSON that SQLite made and
 * that goes to the screen unparsed, so a field too many or a misspelt one is found here or nowhere.
 */
export function strictForm(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const remade = (parts: object): Schema => z.core.clone(schema, { ...def, ...parts })
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([name, field]) => [name, strictForm(field)] as const)
      return remade({ shape: Object.fromEntries(fields), catchall: z.never() })
    }
    case 'array':
      return remade({ element: strictForm(def.element) })
    case 'tuple':
      return remade({ items: def.items.map(strictForm) })
    case 'record':
      return remade({ valueType: strictForm(def.valueType) })
    case 'union':
      return remade({ options: def.options.map(strictForm) })
    case 'nullable':
    case 'default':
      return remade({ innerType: strictForm(def.innerType) })
    case 'pipe':
      return remade({ in: strictForm(def.in), out: strictForm(def.out) })
    default:
      // A sort of schema that nobody thought of here could let a field through.
      if (!leaves.has(def.type)) throw new Error(`no strict form of ${def.type}`)
      return schema
  }
}
