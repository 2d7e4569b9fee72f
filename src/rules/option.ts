/** An option of a rule that is a number. */
export interface NumberOption {
  readonly kind: 'number'
  readonly default: number
  readonly min: number
  readonly help: string
}

/** An option of a rule that names some of a few things. */
export interface SomeOption<Name extends string = string> {
  readonly kind: 'some'
  readonly default: readonly Name[]
  readonly of: readonly Name[]
  readonly help: string
}

/** An option of a rule, with the value that holds when nobody sets it. */
export type Option = NumberOption | SomeOption

/** The options that a rule declares, by name. */
export type Options = Readonly<Record<string, Option>>

/** The values of options as a rule gets them. */
export type OptionValues<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends SomeOption<infer Value> ? readonly Value[] : number
}

/** Some values of options, as a config sets them. */
export type SetOptions = Readonly<Record<string, number | readonly string[] | undefined>>

/** Declares a number, not below `min`. */
export function number(value: number, help: string, min = 0): NumberOption {
  return { kind: 'number', default: value, min, help }
}

/** Declares a choice of some of a few names. */
export function some<const Name extends string>(
  value: readonly NoInfer<Name>[],
  of: readonly Name[],
  help: string,
): SomeOption<Name> {
  return { kind: 'some', default: value, of, help }
}

/** The values of all options of a rule: those that are set, and the defaults. */
export function valuesOf<Declared extends Options>(options: Declared, set: SetOptions = {}): OptionValues<Declared> {
  const values = Object.entries(options).map(([name, option]) => [name, set[name] ?? option.default])
  return Object.fromEntries(values) as OptionValues<Declared>
}
