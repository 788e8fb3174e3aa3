/** The part of JSON Schema that describes a policy file. One description serves the editor and the reader. */
export type Shape = TextShape | ListShape | MapShape | EitherShape;

export interface TextShape {
  readonly type: 'string';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** One of these, or what fits `pattern`. */
  readonly anyOf?: readonly [{ readonly enum: readonly string[] }, { readonly pattern: string }];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: string;
  /** What is asked for, in words: after "must be" for a pattern, after "is neither" for a choice. */
  readonly $comment?: string;
}

export interface ListShape {
  readonly type: 'array';
  readonly description?: string;
  readonly items: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface MapShape {
  readonly type: 'object';
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** False refuses every other key. */
  readonly additionalProperties: false | Shape;
}

/** A text, or a map that says more. */
export interface EitherShape {
  readonly description?: string;
  readonly anyOf: readonly [TextShape, MapShape];
  readonly type?: undefined;
}
