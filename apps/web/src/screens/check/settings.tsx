import { ACCOUNTS, CHANNELS, JURISDICTIONS, type PostInput, ROLES } from '@precept/model';
import { useId } from 'react';
import { FACTS, WHATS, type What } from './what.ts';

export type Setting = Required<Pick<PostInput, 'channel'>> & {
  readonly what: What;
  readonly role: (typeof ROLES)[number];
  readonly jurisdiction: (typeof JURISDICTIONS)[number];
  readonly account: (typeof ACCOUNTS)[number];
  readonly employer: string;
  readonly city: string;
  readonly answered: string;
};

export const FIRST: Setting = {
  what: 'post',
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
  const { kind, direction } = FACTS[s.what];
  return {
    text,
    kind,
    direction,
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

const NAMES: Readonly<Record<string, string>> = {
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
  US: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  AU: 'Australia',
  CA: 'Canada',
  NZ: 'New Zealand',
  IN: 'India',
  other: 'elsewhere',
};

/** What is to be checked. Something that comes in was written by somebody else: who writes begins anew. */
export function WhatItIs({ value, onChange }: { readonly value: Setting; readonly onChange: (value: Setting) => void }) {
  const comesIn = (what: What): boolean => FACTS[what].direction === 'inbound';
  const choose = (what: What): void => {
    const role = comesIn(what) === comesIn(value.what) ? value.role : comesIn(what) ? 'public' : FIRST.role;
    onChange({ ...value, what, role });
  };
  return <Choice label="This is a" value={value.what} options={WHATS} onChange={(v) => choose(v as What)} />;
}

/** Who writes, where, and what: what the same words mean depends on it. The account's label changes nothing, and says so. */
export function Settings({ value, onChange }: { readonly value: Setting; readonly onChange: (value: Setting) => void }) {
  const set = <K extends keyof Setting>(key: K, to: string): void => onChange({ ...value, [key]: to });
  const { direction, kind } = FACTS[value.what];
  const law = <Choice label="in" value={value.jurisdiction} options={JURISDICTIONS} onChange={(v) => set('jurisdiction', v)} />;
  if (kind === 'policy')
    return (
      <fieldset className="settings">
        <legend>Whose law applies</legend>
        {law}
      </fieldset>
    );
  return (
    <fieldset className="settings">
      <legend>Who writes, and where</legend>
      <Choice
        label={direction === 'inbound' ? 'It was written by a' : 'I write as'}
        value={value.role}
        options={ROLES}
        onChange={(v) => set('role', v)}
      />
      {law}
      <Choice label="on" value={value.channel} options={CHANNELS} onChange={(v) => set('channel', v)} />
      <Choice
        label="Account"
        hint="Changes nothing in the verdict: anyone may read it."
        value={value.account}
        options={ACCOUNTS}
        onChange={(v) => set('account', v)}
      />
      <Field label="Readers know my employer" value={value.employer} onChange={(v) => set('employer', v)} />
      <Field label="Readers know my town" value={value.city} onChange={(v) => set('city', v)} />
      {(kind === 'reply' || kind === 'comment' || kind === 'dm') && (
        <Field label="It answers this" value={value.answered} onChange={(v) => set('answered', v)} wide />
      )}
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
            {label === 'on' && o === 'other' ? 'another network' : (NAMES[o] ?? FACTS[o as What]?.name ?? o)}
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
