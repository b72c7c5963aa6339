import fc from 'fast-check'
import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.JSONSchema
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Values that fit a field of this name better than chance would, such as ids of records that are there. */
export type Known = (field: string) => readonly string[]

/** What a check lets through that chance never meets. */
const letThrough: Record<string, readonly string[]> = {
  enterpriseNumber: ['0417568766', ''],
  phone: ['', '09 225 10 20'],
  sourceDetail: ['', 'haven.example/team']
}

/** Input that a schema takes, made from what the schema says of itself. */
export function validInput(schema: z.ZodType, known: Known): fc.Arbitrary<Json> {
  const described = z.toJSONSchema(schema, { io: 'input' })
  // A check that is a function says nothing of itself: what it refuses is drawn again.
  return valueOf(described, '', known).filter((value) => schema.safeParse(value).success)
}

function valueOf(schema: JsonSchema, field: string, known: Known): fc.Arbitrary<Json> {
  const part = (of: unknown, name = field) => valueOf(of as JsonSchema, name, known)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => part(each)))
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((each) => part(each)))
  if ('const' in schema) return fc.constant(schema.const as Json)
  if (schema.enum) return fc.constantFrom(...(schema.enum as Json[]))
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 1000) })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true })
    case 'string':
      return textOf(schema, letThrough[field] ?? known(field))
    case 'array':
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map((each) => part(each)))
        : fc.array(part(schema.items), {
            minLength: schema.minItems ?? 0,
            maxLength: Math.min(schema.maxItems ?? 3, 20)
          })
    case 'object':
      return fieldsOf(schema, part)
    default:
      throw new Error(`no value of ${JSON.stringify(schema)}`)
  }
}

function textOf(
  { format, minLength, maxLength }: JsonSchema,
  known: readonly string[]
): fc.Arbitrary<string> {
  const any = textOfFormat(format, minLength ?? 0, Math.min(maxLength ?? 60, 60))
  return known.length === 0
    ? any
    : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: any })
}

function textOfFormat(
  format: string | undefined,
  minLength: number,
  maxLength: number
): fc.Arbitrary<string> {
  switch (format) {
    case 'uuid':
      return fc.uuid()
    case 'date':
      return aMoment.map((moment) => moment.toISOString().slice(0, 10))
    case 'date-time':
      return aMoment.map((moment) => `${moment.toISOString().slice(0, 19)}+01:00`)
    case 'email':
      return fc.constantFrom('an@example.org', 'a.b+c@haven.example')
    case undefined:
      return fc.string({ unit: 'grapheme', minLength, maxLength })
    default:
      throw new Error(`no text of the format ${format}`)
  }
}

const aMoment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })

function fieldsOf(schema: JsonSchema, part: (of: unknown, name: string) => fc.Arbitrary<Json>) {
  const names = (schema.propertyNames as JsonSchema | undefined)?.enum as string[] | undefined
  const fields = names
    ? names.map((name) => [name, part(schema.additionalProperties, name)] as const)
    : Object.entries(schema.properties ?? {}).map(([name, of]) => [name, part(of, name)] as const)
  return fc.record(Object.fromEntries(fields), { requiredKeys: names ?? schema.required ?? [] })
}

/** The paths of everything in a value that holds nothing else. */
export function leavesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((each, index) => leavesOf(each, [...path, index]))
  if (value === null || typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]))
}

/** The value with something else in one place; `undefined` takes away what is there. */
export function withLeaf(value: Json, path: readonly (string | number)[], leaf: Json | undefined): unknown {
  const [first, ...rest] = path
  if (first === undefined) return leaf
  if (Array.isArray(value)) {
    return value.map((each, index) => (index === first ? withLeaf(each, rest, leaf) : each))
  }
  const fields = value as { [name: string]: Json }
  return { ...fields, [first]: withLeaf(fields[first] ?? null, rest, leaf) }
}
