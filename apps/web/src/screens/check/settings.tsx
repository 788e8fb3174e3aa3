import { ACCOUNTS, CHANNELS, DIRECTIONS, JURISDICTIONS, type PostInput, type PostKind, ROLES } from '@precept/model';
import { useId } from 'react';

export type Setting = Required<Pick<PostInput, 'kind' | 'direction' | 'channel'>> & {
  readonly role: (typeof ROLES)[number];
  readonly jurisdiction: (typeof JURISDICTIONS)[number];
  readonly account: (typeof ACCOUNTS)[number];
  readonly employer: string;
  readonly city: string;
  readonly answered: string;
};

export const FIRST: Setting = {
  kind: 'post',
  direction: 'outbound',
  channel: 'x',
  role: 'nurse',
  jurisdiction: 'US',
  account: 'personal',
  employer: '',
  city: '',
  answered: '',
};

/** The post that text and settings make together. */
export function toInput(text: string, s: Setting): PostInput {
  return {
    text,
    kind: s.kind,
    direction: s.direction,
    channel: s.channel,
    author: {
      role: s.role,
      jurisdiction: s.jurisdiction,
      account: s.account,
      ...(s.employer ? { employer: s.employer } : {}),
      ...(s.city ? { city: s.city } : {}),
    },
    ...(s.answered ? { thread: [{ text: s.answered, direction: 'inbound' as const }] } : {}),
  };
}

const KINDS: readonly PostKind[] = ['post', 'reply', 'comment', 'dm'];
const NAMES: Readonly<Record<string, string>> = {
  dm: 'direct message',
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  youtube: 'YouTube',
  reddit: 'Reddit',
  group: 'closed group',
  'hospital-account': 'hospital or clinic account',
  'pharma-account': 'pharma account',
  'pharma-employee': 'pharma employee',
  'device-employee': 'device-maker employee',
  public: 'member of the public',
  outbound: 'going out',
  inbound: 'coming in',
  US: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  AU: 'Australia',
  CA: 'Canada',
  NZ: 'New Zealand',
  IN: 'India',
  other: 'elsewhere',
};

/** Who writes, where, and what: what the same words mean depends on it. The account's label changes nothing, and says so. */
export function Settings({ value, onChange }: { readonly value: Setting; readonly onChange: (value: Setting) => void }) {
  const set = <K extends keyof Setting>(key: K, to: string): void => onChange({ ...value, [key]: to });
  return (
    <fieldset className="settings">
      <legend>Who writes, and where</legend>
      <Choice label="I write as" value={value.role} options={ROLES} onChange={(v) => set('role', v)} />
      <Choice label="in" value={value.jurisdiction} options={JURISDICTIONS} onChange={(v) => set('jurisdiction', v)} />
      <Choice label="This is a" value={value.kind} options={KINDS} onChange={(v) => set('kind', v)} />
      <Choice label="on" value={value.channel} options={CHANNELS} onChange={(v) => set('channel', v)} />
      <Choice label="It is" value={value.direction} options={DIRECTIONS} onChange={(v) => set('direction', v)} />
      <Choice
        label="Account"
        hint="Changes nothing in the verdict: anyone may read it."
        value={value.account}
        options={ACCOUNTS}
        onChange={(v) => set('account', v)}
      />
      <Field label="Readers know my employer" value={value.employer} onChange={(v) => set('employer', v)} />
      <Field label="Readers know my town" value={value.city} onChange={(v) => set('city', v)} />
      {value.kind !== 'post' && <Field label="It answers this" value={value.answered} onChange={(v) => set('answered', v)} wide />}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.target.value)} aria-describedby={hint ? `${id}-hint` : undefined}>
        {options.map((o) => (
          <option key={o} value={o}>
            {label === 'on' && o === 'other' ? 'another network' : (NAMES[o] ?? o)}
          </option>
        ))}
      </select>
      {hint && (
        <small id={`${id}-hint`} className="quiet">
          {hint}
        </small>
      )}
    </div>
  );
}

function Field({
  label,
  value,
  onChange,
  wide,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wide?: boolean;
}) {
  const id = useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} onChange={(e) => onChange(e.target.value)} autoComplete="off" />
    </div>
  );
}
