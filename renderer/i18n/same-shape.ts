/** What a translation must look like: every key of the Dutch model, and no other. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> }
