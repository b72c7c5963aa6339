/** The type of a translation: every key of the Dutch catalogue, and no other. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> }
