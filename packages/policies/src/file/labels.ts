import type { PolicyFault } from './fault.ts';
import { beside, type Layer } from './gather.ts';
import type { WrittenProduct } from './policy-file.ts';

/** What a product's label says, as far as a policy takes it over. */
export interface LabelFacts {
  readonly established: string;
  /** Approved uses. */
  readonly uses: readonly string[];
  readonly boxedWarning: { readonly title: string; readonly text: string } | null;
  readonly contraindications: readonly string[];
}

/** Reads a label (SPL XML), or says why a document is none. `at` is a character of the document. */
export type ReadLabel = (source: string) => LabelFacts | { readonly fault: string; readonly at: number };

const LONGEST = 2_000;

/**
 * Takes over what the labels of products say: approved uses, contraindications, boxed warning, established name. What the file says
 * itself stands. So the policy's digest covers what the label says, and the check needs no label.
 */
export function withLabels(
  layers: readonly Layer[],
  readFile: (path: string) => string | undefined,
  readLabel: ReadLabel,
): { readonly layers: readonly Layer[]; readonly faults: readonly PolicyFault[] } {
  const faults: PolicyFault[] = [];
  const filled = layers.map((layer): Layer => {
    if (layer.kind !== 'file' || !layer.file.products) return layer;
    const products = layer.file.products.map((product, i) => {
      if (product.label === undefined) return product;
      const path = beside(layer.path, product.label);
      const source = readFile(path);
      const refuse = (message: string): WrittenProduct => {
        faults.push(layer.faultAt(`products[${i}].label`, message));
        return product;
      };
      if (source === undefined) return refuse(`There is no file ${path}.`);
      const label = readLabel(source);
      if ('fault' in label) return refuse(`${path} is not a label that can be read: ${label.fault} (character ${label.at + 1}).`);
      return fill(product, label);
    });
    return { ...layer, file: { ...layer.file, products } };
  });
  return { layers: filled, faults };
}

function fill(product: WrittenProduct, { established, uses, boxedWarning, contraindications }: LabelFacts): WrittenProduct {
  const warning = boxedWarning === null ? undefined : boxedWarning.text || boxedWarning.title;
  return {
    ...product,
    established: product.established ?? established,
    indications: [...new Set([...(product.indications ?? []), ...uses])],
    contraindications: [...new Set([...(product.contraindications ?? []), ...contraindications.map((c) => c.slice(0, LONGEST))])],
    ...(product.boxedWarning === undefined && warning !== undefined ? { boxedWarning: warning.slice(0, LONGEST) } : undefined),
  };
}
