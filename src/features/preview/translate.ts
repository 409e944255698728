/** Puts a sentence into the user's language and the values in the place of `{0}`, `{1}` …; as `vscode.l10n.t` does. */
export type Translate = (template: string, ...values: readonly (string | number)[]) => string;
