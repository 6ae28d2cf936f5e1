/**
 * The small language that programs of seven languages are lowered to, so that one analysis serves them all. It keeps what
 * matters to where a text comes from and where it goes: assignments, joining of text, calls, choices. Everything else is
 * `opaque`, with its parts. Places are of the source, for messages.
 *
 * Conventions every lowering keeps to:
 * - Names are without sigils: `$x` is `x`, `$_GET` is `_GET`; `\Foo\bar()` is `bar()`.
 * - The object itself is the name `this` in every language: `self.x`, `$this->x`, Ruby's `@x`, and Go's receiver `s.x`
 *   are all `member(this, x)`; `self::$x`, `static::X` and `@@x` too. `X::y` is `member(X, y)`.
 * - Methods stand in the body of a `class` (Go: one `class` for each method, named by the receiver's type; the same name
 *   twice is one class). Fields are `assign` with a plain name as target there. A constructor is named `constructor`.
 * - What a function gives without saying so (Ruby's last expression, `x => x + 1`, `a -> b`) is a `return`.
 * - A call of a member without parentheses (Ruby) is a call. `a?.b` is `a.b`.
 * - The condition of `while` and `for` stands as an expression statement at the start of the loop's body; so does its step.
 * - `!x` and `not x` are `arithmetic` with op `!`; `&&`, `and` are `&&`; `||`, `or` in a condition are `||` (as a value,
 *   `a || b` is a `choice`); `==`, `===`, `.equals` of a test stay as they are written (`x in y` is op `in`).
 * - Formatting whose template may be a variable (`printf`-like functions, Python's `%` and `.format`) stays a call, with
 *   the operator as its name (`%`, receiver the template, arguments those of the tuple); the tables say how to read it.
 *   `join` is for what is seen to be one: `+` (when either side is not surely a number), `.`, `${}`, `#{}`, f-strings.
 */

/** A stretch of the source: UTF-16 offsets, and the line and column (from 1) it begins at. */
export type Place = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
};

/** How pieces became one text: decides the words of the remedy. */
export type Joining = 'concat' | 'interpolation' | 'format' | 'replace' | 'append';

/** An argument of a call; `name` where it is passed by name, `spread` where it stands for several. */
export type Arg = { readonly name: string | null; readonly spread: boolean; readonly value: Expr };

/** A piece of a text that is put together from a template: what goes in, and what the template does to it. */
export type Piece = {
  readonly value: Expr;
  /** The directive turns it into a number, whatever it was: `%d`, `{:d}`, `%u`. */
  readonly numeric: boolean;
};

/** What is called: `receiver.name(...)`, `name(...)`, or a value that is a function (`name` is then ''). */
export type Callee = { readonly receiver: Expr | null; readonly name: string; readonly value: Expr | null };

/** An expression. */
export type Expr =
  /** A text that stands in the source, without its quotes and with escapes undone as far as that matters. */
  | { readonly kind: 'text'; readonly value: string; readonly at: Place }
  /** A number, truth value, null or another literal that is no text; `value` where conditions can be decided by it. */
  | { readonly kind: 'literal'; readonly value: number | boolean | null | undefined; readonly at: Place }
  /** Pieces that become one text, in order. */
  | { readonly kind: 'join'; readonly how: Joining; readonly parts: readonly Piece[]; readonly at: Place }
  | { readonly kind: 'name'; readonly name: string; readonly at: Place }
  | { readonly kind: 'member'; readonly object: Expr; readonly name: string; readonly at: Place }
  | { readonly kind: 'index'; readonly object: Expr; readonly key: Expr; readonly at: Place }
  | { readonly kind: 'call'; readonly callee: Callee; readonly args: readonly Arg[]; readonly at: Place }
  /** `new Type(...)`. */
  | { readonly kind: 'new'; readonly type: string; readonly args: readonly Arg[]; readonly at: Place }
  /** One of these: a conditional, `||`, `??`, a match. `test` null where there is none to decide by. */
  | { readonly kind: 'choice'; readonly test: Expr | null; readonly options: readonly Expr[]; readonly at: Place }
  /** Arithmetic and comparison: never a text. `op` as in the source, so that constant conditions can be decided. */
  | { readonly kind: 'arithmetic'; readonly op: string; readonly operands: readonly Expr[]; readonly at: Place }
  | { readonly kind: 'list'; readonly items: readonly Expr[]; readonly at: Place }
  | {
      readonly kind: 'map';
      readonly entries: readonly { readonly key: Expr; readonly value: Expr }[];
      readonly at: Place;
    }
  /** A cast or conversion of the language: `(int) $x`, `int(x)`, `Number(x)` are `number`; what keeps the text is `text`. */
  | { readonly kind: 'cast'; readonly to: 'number' | 'text'; readonly value: Expr; readonly at: Place }
  /** A tagged template: `sql\`…${x}…\``. Whether values are bound is the tag's affair. */
  | { readonly kind: 'tagged'; readonly tag: Expr; readonly parts: readonly Piece[]; readonly at: Place }
  /** A function as a value: its body is analysed where it stands, with the names around it. */
  | { readonly kind: 'function'; readonly definition: FunctionDefinition; readonly at: Place }
  /** An assignment used as a value. */
  | { readonly kind: 'assigned'; readonly target: Expr; readonly value: Expr; readonly at: Place }
  /** Anything else, with the expressions in it (still looked through for calls). */
  | { readonly kind: 'opaque'; readonly children: readonly Expr[]; readonly at: Place };

/** A statement. */
export type Statement =
  /** `op` is `=` or `append` (`+=`, `.=`, `<<`). Several targets of one value (`a, err := f()`): one statement each, `part` their place in it. */
  | {
      readonly kind: 'assign';
      readonly target: Expr;
      readonly op: '=' | 'append';
      readonly value: Expr;
      /** Which of several results this target gets; null: the whole value. */
      readonly part: number | null;
      /** A declared type that cannot hold a text (`int id = …`). */
      readonly numeric: boolean;
      /** The declared type as written, without generics (`Statement`, `HttpServletRequest`), or null. */
      readonly type: string | null;
      /** Cannot be assigned again: `const`, `final`. */
      readonly constant: boolean;
      /** Makes a new variable here (`let`, `var`, `:=`, a declaration with a type). Left out: where that cannot be told (Python, PHP, Ruby). */
      readonly declares?: boolean;
      readonly at: Place;
    }
  | { readonly kind: 'expression'; readonly value: Expr; readonly at: Place }
  | {
      readonly kind: 'if';
      readonly test: Expr;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
      readonly at: Place;
    }
  /** A switch or match: the case whose value equals the subject's, when both are constant. `values` empty: the default. */
  | {
      readonly kind: 'switch';
      readonly subject: Expr;
      readonly cases: readonly {
        readonly values: readonly Expr[];
        readonly body: readonly Statement[];
        readonly falls: boolean;
      }[];
      readonly at: Place;
    }
  /** A loop; `item` takes each of `over` where it is a for-each. */
  | {
      readonly kind: 'loop';
      readonly item: Expr | null;
      readonly over: Expr | null;
      readonly body: readonly Statement[];
      readonly at: Place;
    }
  | {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly handlers: readonly (readonly Statement[])[];
      readonly at: Place;
    }
  | { readonly kind: 'block'; readonly body: readonly Statement[]; readonly at: Place }
  | { readonly kind: 'return'; readonly value: Expr | null; readonly at: Place }
  /** Ends the path: `throw`, `exit`, `die`, `break`, `continue`. */
  | { readonly kind: 'leave'; readonly how: 'function' | 'loop'; readonly value: Expr | null; readonly at: Place }
  | { readonly kind: 'function'; readonly definition: FunctionDefinition; readonly at: Place }
  | { readonly kind: 'class'; readonly name: string; readonly body: readonly Statement[]; readonly at: Place };

/** A parameter: `type` as written, without generics; `numeric` where it cannot hold a text. */
export type Parameter = {
  readonly name: string;
  readonly type: string | null;
  readonly numeric: boolean;
  /** Gathers what is left: `...args`, `*args`. */
  readonly rest: boolean;
  readonly initial: Expr | null;
  /** Words of decorators or annotations on it (`RequestParam`, `FromQuery`, `Param`): they make it come from outside. */
  readonly decorators: readonly string[];
};

/** A function, method or lambda. */
export type FunctionDefinition = {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  /** Words of decorators or annotations on it (`app.route`, `GetMapping`): they make its parameters come from outside. */
  readonly decorators: readonly string[];
  /** False where nothing outside of the file can call it (`private`, not exported). Left out: it may be called from anywhere. */
  readonly exported?: boolean;
  readonly at: Place;
};

/** A file, lowered. */
export type Program = {
  readonly body: readonly Statement[];
  /** Modules or packages it names in its imports: which drivers are in use. */
  readonly imports: readonly string[];
};
