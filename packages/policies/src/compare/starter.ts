import type { Pack } from '../packs/pack.ts';

/** The text of a first policy file: what it extends, and everything else as comments to fill in. */
export function starterFile(name: string, packs: readonly Pack[], schema: string): string {
  const about = packs.map((p) => `#   ${p.id}: ${p.title}`).join('\n');
  const jurisdictions = [...new Set(packs.flatMap((p) => p.jurisdictions))];
  return `# yaml-language-server: $schema=${schema}
# The organisation's own choices for the check. "precept policy lint" looks at it, "precept policy test" runs its examples.
name: ${name}

# What it builds on. All packs: docs/policies, or "precept policy compare --pack NAME".
${about}
extends:
${packs.map((p) => `  - ${p.id}`).join('\n')}
${jurisdictions.length > 0 ? `\njurisdictions: [${jurisdictions.join(', ')}]\n` : ''}
# Offered in suggested answers.
# helpline: 555-0100

# Never a patient's: your own lines, mailboxes, hosts and accounts.
# ownContacts: [billing@hospital.example]
# ownHosts: [hospital.example]
# ownAccounts: ["@hospital"]

# off, shadow (seen, not shown), advise, review or block. "precept rules" lists the rules and their own severities.
# rules:
#   claim/no-guarantee: block
#   access/capitalise-hashtags: off

# Words that may stand although a rule minds them. After the last day the file is refused until somebody decides anew.
# allow:
#   - words: Dana Whitcomb
#     rules: [privacy/no-patient-name]
#     reason: Nurse of the month, she agreed
#     expires: "2027-01-31"

# Rules of your own. Examples run each time the file is read.
# ownRules:
#   - id: conduct/no-project-names
#     title: Project names stay inside the house
#     severity: review
#     phrases: ["project (aurora|borealis)"]
#     why: Partners hear of a plan before they are told.
#     instead: Leave the name out, or wait for the announcement.
#     source: Staff handbook 4.2
#     examples:
#       bad: ["Project Aurora starts on Monday!"]
#       ok: ["Aurora borealis over the car park tonight."]

# Clauses that are for people: where you deal with them. "precept policy compare" lists those without an answer.
# clauses:
#   us-hipaa/authorization: Procedure 4.2, privacy office
`;
}
