/** The forms of a phrase with a count in it; `#` stands for the number. Which of them a language has, `Intl.PluralRules` says. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Says a count in a language: the form that its rules ask for, with the number as it is written there. */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  // Making them takes milliseconds, and most people never see a count.
  let made: { rules: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined;
  return (count, forms) => {
    made ??= { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
    const { rules, numbers } = made;
    return (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count));
  };
}
