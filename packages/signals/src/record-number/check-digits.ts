/** Check digits and ranges of the numbers that have them. All take digits only unless told otherwise. */

/** NHS number (England, Wales, Isle of Man): ten digits, modulus 11. */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

/** United States social security number: areas 000, 666 and 900 up, group 00 and serial 0000 are never issued. */
export function isSocialSecurity(digits: string): boolean {
  if (digits.length !== 9) return false;
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area[0] !== '9' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

/** Australian Medicare card: first digit 2–6, ninth digit a weighted sum modulo 10. */
export function isMedicareAu(digits: string): boolean {
  if (digits.length < 10 || digits.length > 11 || !/^[2-6]/.test(digits)) return false;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9];
  const sum = weights.reduce((total, w, i) => total + w * Number(digits[i]), 0);
  return sum % 10 === Number(digits[8]);
}

/** Luhn sum: payment cards, and NPI when 80840 is put before it. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? d * 2 : d;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^0+$/.test(digits);
}

const VIN_VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification number (17 letters and digits, upper case), North American check digit. */
export function isVin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(text)) return false;
  const sum = [...text].reduce((total, c, i) => total + (VIN_VALUES[c] ?? Number(c)) * (VIN_WEIGHTS[i] as number), 0);
  const check = sum % 11;
  return text[8] === (check === 10 ? 'X' : String(check));
}

const VERHOEFF_D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const VERHOEFF_P = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** Aadhaar: twelve digits, not starting with 0 or 1, Verhoeff. */
export function isAadhaar(digits: string): boolean {
  if (!/^[2-9]\d{11}$/.test(digits)) return false;
  let c = 0;
  for (let i = 0; i < 12; i++) {
    const p = Number(VERHOEFF_P[i % 8]?.[Number(digits[11 - i])]);
    c = Number(VERHOEFF_D[c]?.[p]);
  }
  return c === 0;
}

/** UK National Insurance number, upper case without blanks. */
export function isNationalInsurance(text: string): boolean {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(text);
}

export function isIpV4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((p) => /^\d{1,3}$/.test(p) && Number(p) < 256) && !/^0\./.test(text);
}

/** International bank account number, upper case without blanks: modulus 97. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(text)) return false;
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
