const tenDigits = /^(\d{6})-?(\d{4})$/;

/**
 * A Swedish organisation number with its hyphen; undefined where it is none: ten digits, the third at least 2, the last
 * as the others make it. What has a lower third digit is a person's number, and is never written here.
 */
export function organisationNumber(written: string): string | undefined {
  const [, first, second] = tenDigits.exec(written) ?? [];
  if (first === undefined || second === undefined || Number(first.charAt(2)) < 2) return undefined;
  return isChecked(first + second) ? `${first}-${second}` : undefined;
}

/** Luhn: every other digit from the left counts double, digit by digit, and all add up to whole tens. */
function isChecked(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(place)) * (place % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
