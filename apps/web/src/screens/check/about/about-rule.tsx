import type { RuleId } from '@precept/model';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { FAMILY, SEVERITY } from '../words.ts';
import './about.css';
import { type Block, readPage } from './read-page.ts';
import type { About } from './rule-page.ts';

interface Props {
  readonly rule: RuleId;
  /** Undefined while it is looked up. */
  readonly about: About | undefined;
  readonly onClose: () => void;
}

/** What a rule asks, with examples, reasons, known misses and sources: its own page, inside this one. */
export function AboutRule({ rule, about, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog className="about" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header className="about-head">
        <h2 id={id}>
          About <code>{rule}</code>
        </h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="about-body" aria-label="The rule’s page" tabIndex={0}>
        {about ? <Page about={about} /> : <p role="status">Looking it up …</p>}
      </section>
    </dialog>
  );
}

function Page({ about }: { readonly about: About }) {
  return (
    <>
      <p className="about-title">{about.title}</p>
      <p className="quiet small">
        {FAMILY[about.family]} · at worst: {SEVERITY[about.severity].toLowerCase()} ·{' '}
        {about.decidedBy === 'person' ? 'a person decides' : 'the check decides'} · {about.catalogue.join(', ')}
      </p>
      {readPage(about.page).map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page does not change.
        <Piece key={i} block={block} />
      ))}
      <h3>Rests on</h3>
      <ul>
        {about.sources.map((s) => (
          <li key={`${s.id}${s.title}${s.locator}`}>
            {s.title}, {s.locator} ({s.id})
          </li>
        ))}
      </ul>
    </>
  );
}

function Piece({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'example':
      return (
        <figure className="about-example" data-bad={block.isBad || undefined}>
          <figcaption>
            {block.isBad ? 'Not so' : 'Fine'}
            {block.about && <span className="quiet"> · {block.about}</span>}
          </figcaption>
          <blockquote>
            {block.parts.map((part, i) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: a page does not change.
              i % 2 === 1 ? <mark key={i}>{part}</mark> : part,
            )}
          </blockquote>
        </figure>
      );
  }
}
