import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A marketed product: brand and active ingredients, lower case. */
export interface Product {
  readonly name: string;
  readonly ingredients: readonly string[];
  readonly marketed: boolean;
}

/** A table of Drugs@FDA as rows of cells, without its head. */
function tableOf(data: string, name: string): string[][] {
  return execFileSync('unzip', ['-p', join(data, 'openfda-samples/drugsatfda.zip'), name], { maxBuffer: 1 << 26 })
    .toString('latin1')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
}

/** Active ingredients of which a product by themselves is sold without a prescription. */
export function onCounter(data: string): Set<string> {
  const free = new Set(
    tableOf(data, 'MarketingStatus.txt')
      .filter((r) => r[0] === '2')
      .map((r) => `${r[1]}-${r[2]}`),
  );
  const out = new Set<string>();
  for (const [application, number, , , , , ingredients = ''] of tableOf(data, 'Products.txt'))
    if (free.has(`${application}-${number}`) && ingredients !== '' && !ingredients.includes(';')) out.add(cleanIngredient(ingredients.toLowerCase()));
  return out;
}

/** Products of Drugs@FDA. `unzip` must be on the path. */
export function drugsAtFda(data: string): Product[] {
  const table = (name: string): string[][] => tableOf(data, name);
  const marketed = new Set(
    table('MarketingStatus.txt')
      .filter((r) => r[0] === '1' || r[0] === '2')
      .map((r) => `${r[1]}-${r[2]}`),
  );
  const products: Product[] = [];
  for (const [application, number, , , , name = '', ingredients = ''] of table('Products.txt')) {
    if (name === '' || ingredients === '') continue;
    products.push({
      name: cleanName(name),
      ingredients: ingredients
        .toLowerCase()
        .split(';')
        .map((i) => cleanIngredient(i.trim())),
      marketed: marketed.has(`${application}-${number}`),
    });
  }
  return products;
}

const FORM =
  /\s+(?:(?:hydro)?chloride|hcl|hydrobromide|sodium|potassium|calcium|magnesium|maleate|mesylate|succinate|tartrate|bitartrate|sulfate|sulphate|phosphate|acetate|citrate|fumarate|besylate|tosylate|nitrate|malate|lactate|gluconate|pamoate|palmitate|valerate|dipropionate|propionate|furoate|xinafoate|medoxomil|cilexetil|mofetil|etexilate|disoproxil|alafenamide|hydrate|monohydrate|dihydrate|trihydrate|anhydrous|hemihydrate|arginine|erbumine|axetil|proxetil|pivoxil|marboxil|diphosphate|bromide|iodide|oxide|base|acid salt)+$/;
const PACKAGE =
  /\s+(?:xr|er|sr|cr|la|xl|cd|ir|dr|ec|xt|hct|odt|od|pediatric|children'?s|junior|preservative free|in plastic container|kit|cream|gel|lotion|ointment|solution|suspension|tablets?|capsules?|injection|patch|inhaler|hfa|diskus|respimat|turbuhaler|ellipta|flexpen|kwikpen|solostar|pen|forte|plus|extra strength|extended[- ]release|\d[\d.,%/-]*)+$/;

function cleanIngredient(name: string): string {
  let out = name.replace(/\s*\(.*?\)\s*/g, ' ').trim();
  for (let before = ''; before !== out; ) {
    before = out;
    out = out.replace(FORM, '').trim();
  }
  return out;
}

function cleanName(name: string): string {
  let out = name
    .toLowerCase()
    .replace(/\s*\(.*?\)\s*/g, ' ')
    .trim();
  for (let before = ''; before !== out; ) {
    before = out;
    out = out.replace(PACKAGE, '').replace(FORM, '').trim();
  }
  return out;
}
