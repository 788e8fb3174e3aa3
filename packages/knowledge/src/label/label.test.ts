import { describe, expect, test } from 'vitest';
import { type Label, parseLabel } from './label.ts';

const section = (code: string, title: string, inner: string): string =>
  `<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title>${inner}</section></component>`;

const SPL = `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="spl.xsl" type="text/xsl"?>
<document xmlns="urn:hl7-org:v3">
  <code code="34391-3" displayName="HUMAN PRESCRIPTION DRUG LABEL"/><title/>
  <effectiveTime value="20260301"/><setId root="0aa1"/><versionNumber value="7"/>
  <author><assignedEntity><representedOrganization><name>Norwell &amp; Sons</name></representedOrganization></assignedEntity></author>
  <component><structuredBody>
    ${section('48780-1', 'Data', '<subject><manufacturedProduct><manufacturedProduct><name>Zelvora</name><asEntityWithGeneric><genericMedicine><name>NIMOTIDE</name></genericMedicine></asEntityWithGeneric></manufacturedProduct></manufacturedProduct></subject>')}
    ${section('34066-1', 'WARNING: SERIOUS SKIN REACTIONS', '<text><paragraph>Can cause fatal <content>skin reactions</content>.</paragraph></text>')}
    ${section('34067-9', '1 INDICATIONS AND USAGE', `${section('42229-5', '1.1 Epilepsy', '<text><paragraph>Focal seizures in adults.</paragraph></text>')}`)}
    ${section('34070-3', '4 CONTRAINDICATIONS', '<text><list><item>Allergy to nimotide</item><item>Liver failure</item></list></text>')}
    ${section('43685-7', '5 WARNINGS', `${section('42229-5', '5.1 Skin Reactions', '<text>x</text>')}${section('42229-5', '5.2 Suicidal Thoughts', '<text>x</text>')}`)}
  </structuredBody></component>
</document>`;

describe('a structured product label', () => {
  test('gives product, established name, uses, boxed warning, contraindications and risks', () => {
    expect(parseLabel(SPL)).toMatchObject({
      product: 'Zelvora',
      established: 'nimotide',
      maker: 'Norwell & Sons',
      prescription: true,
      effective: '2026-03-01',
      version: 7,
      indications: [{ title: 'Epilepsy', text: 'Focal seizures in adults.' }],
      uses: ['epilepsy', 'seizure'],
      boxedWarning: { title: 'WARNING: SERIOUS SKIN REACTIONS', text: 'Can cause fatal skin reactions .' },
      contraindications: ['Allergy to nimotide', 'Liver failure'],
      risks: ['Skin Reactions', 'Suicidal Thoughts'],
    });
  });

  test('has no contraindication where the label says none', () => {
    const label = parseLabel(SPL.replace(/<list>.*<\/list>/, '<paragraph>None.</paragraph>')) as Label;
    expect(label.contraindications).toEqual([]);
  });

  test.each([
    ['<html></html>', 'begins with <document>'],
    ['<document><title></document>', 'closes nothing'],
    ['<document>', 'not closed'],
    ['<document', 'no end'],
    ['', 'no element'],
    ['<document/>', 'no product'],
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]><document>&a;</document>', 'document type'],
    [`${'<a>'.repeat(300)}`, 'too deep'],
  ])('is refused with a reason: %s', (source, reason) => {
    expect(parseLabel(source)).toMatchObject({ fault: expect.stringContaining(reason) });
  });
});
