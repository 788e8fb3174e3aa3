import type { Finding, Fix } from '@precept/model';
import { type KeyboardEvent, type Ref, useCallback, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { asOneReplacement } from './apply-fix.ts';
import './composer.css';
import { keyOf, SEVERITY } from './words.ts';

export interface ComposerHandle {
  apply(fix: Fix): void;
  show(finding: Finding): void;
  focus(): void;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly findings: readonly Finding[];
  readonly summary: string;
  readonly onChange: (value: string) => void;
  readonly onShow: (finding: Finding) => void;
  readonly ref: Ref<ComposerHandle>;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** A native textarea over a mirror that carries the marks. The list of findings is the accessible surface; the marks are for the eye. */
export function Composer({ label, placeholder, value, findings, summary, onChange, onShow, ref }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<{ finding: Finding; x: number; y: number } | null>(null);
  const id = useId();
  const marks = useMemo(() => layOut(findings, value.length), [findings, value.length]);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element || element.value !== value) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);

  const apply = useCallback(
    (fix: Fix) => {
      const element = area.current;
      const change = element ? asOneReplacement(element.value, fix) : undefined;
      if (!element || !change) return;
      element.focus();
      element.setSelectionRange(change.start, change.end);
      // execCommand is the only way in that the browser's own undo knows of.
      const done = change.text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, change.text);
      if (!done) {
        element.setRangeText(change.text, change.start, change.end, 'end');
        onChange(element.value);
      }
      setTip(null);
    },
    [onChange],
  );
  const show = useCallback((finding: Finding) => {
    const span = finding.spans[0];
    if (!span || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(span.start, span.end);
  }, []);
  useImperativeHandle(ref, () => ({ apply, show, focus: () => area.current?.focus() }), [apply, show]);

  const hit = (x: number, y: number): typeof tip => {
    const box = mirror.current;
    if (!box) return null;
    for (const element of box.querySelectorAll<HTMLElement>('mark'))
      for (const r of element.getClientRects())
        if (x >= r.left && x <= r.right && y >= r.top && y <= r.bottom) {
          const finding = marks[Number(element.dataset.mark)]?.finding;
          const outer = box.getBoundingClientRect();
          if (finding) return { finding, x: Math.max(0, Math.min(r.left - outer.left, outer.width - 320)), y: r.bottom - outer.top + 6 };
        }
    return null;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTip(null);
    if (event.key !== '.' || !(event.ctrlKey || event.metaKey) || !area.current) return;
    const caret = area.current.selectionStart;
    const fixable = marks.filter((m) => m.finding.fixes.length > 0);
    const here = fixable.find((m) => m.start <= caret && caret <= m.end) ?? fixable.find((m) => m.start >= caret) ?? fixable[0] ?? marks[0];
    const fix = here?.finding.fixes[0];
    event.preventDefault();
    if (fix) apply(fix);
    else if (here) onShow(here.finding);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the textarea inside; the wrapper only hears them bubble.
    <div className="composer" onKeyDown={onKeyDown} onMouseLeave={() => setTip(null)}>
      <label htmlFor={id}>{label}</label>
      <div className="composer-box">
        <div className="composer-mirror" aria-hidden="true" ref={mirror}>
          {pieces(value, marks)}
        </div>
        <textarea
          id={id}
          ref={area}
          rows={6}
          value={value}
          spellCheck
          placeholder={placeholder}
          aria-describedby={`${id}-summary ${id}-keys`}
          aria-invalid={findings.some((f) => f.severity === 'block')}
          onChange={(e) => {
            onChange(e.target.value);
            setTip(null);
          }}
          onMouseMove={(e) => {
            const found = hit(e.clientX, e.clientY);
            if (found?.finding !== tip?.finding) setTip(found ?? tip);
          }}
          onClick={(e) => setTip(hit(e.clientX, e.clientY))}
        />
        {tip && (
          <div className="tip" style={{ left: tip.x, top: tip.y }} data-severity={tip.finding.severity}>
            <b>{SEVERITY[tip.finding.severity]}</b>
            <p>{tip.finding.what}</p>
            <p className="quiet">{tip.finding.instead}</p>
            {tip.finding.fixes[0] && (
              <button type="button" onClick={() => tip.finding.fixes[0] && apply(tip.finding.fixes[0])}>
                {tip.finding.fixes[0].label}
              </button>
            )}
          </div>
        )}
      </div>
      <p id={`${id}-summary`} role="status" className="composer-summary">
        {summary}
      </p>
      <p id={`${id}-keys`} className="quiet small">
        <kbd>Ctrl</kbd> + <kbd>.</kbd> applies the fix at the caret, <kbd>Ctrl</kbd> + <kbd>Z</kbd> takes it back.
      </p>
    </div>
  );
}

/** Marks in text order, the worse finding first where they meet, none overlapping. */
function layOut(findings: readonly Finding[], length: number): Mark[] {
  const taken: Mark[] = [];
  for (const finding of findings)
    for (const { start, end } of finding.spans) {
      if (end > length || start >= end) continue;
      if (!taken.some((m) => m.start < end && start < m.end)) taken.push({ start, end, finding });
    }
  return taken.sort((a, b) => a.start - b.start);
}

function pieces(value: string, marks: readonly Mark[]) {
  const out: (string | React.JSX.Element)[] = [];
  let at = 0;
  marks.forEach((m, i) => {
    out.push(value.slice(at, m.start));
    out.push(
      <mark key={`${keyOf(m.finding)}-${m.start}`} data-mark={i} data-severity={m.finding.severity}>
        {value.slice(m.start, m.end)}
      </mark>,
    );
    at = m.end;
  });
  out.push(`${value.slice(at)}\n`);
  return out;
}
