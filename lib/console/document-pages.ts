import { html } from 'hono/html'
import { showLines, showText, type Problem } from '../base/index.ts'
import type { DocumentPage, StoredDocument } from '../knowledge/index.ts'
import { DOCUMENT_TEXTS } from './document-texts.ts'
import { faultBox, layout, showTime, tokenField, type Markup, type PageContext } from './layout.ts'

/** A collection that somebody may look into, and the function by which they reach it. */
export interface ShownCollection {
  readonly name: string
  readonly functionName: string
  /** Of the function. */
  readonly binding: string
  readonly access: 'read' | 'write'
}

/** What a person may say of a document; those that are days have a field for days. */
export const FIELDS = [
  'title',
  'counterparty',
  'kind',
  'version',
  'sentOn',
  'signedOn',
  'validFrom',
  'validUntil',
] as const
const DAYS = new Set<string>(['sentOn', 'signedOn', 'validFrom', 'validUntil'])
const ACCEPTED = '.docx,.pdf,.txt,.md,.html,.htm,.xlsx,.csv'
const MAX_VALUE_CHARACTERS = 500

/** In the form, what a field was when its page was made. */
export const wasOf = (name: string): string => `was-${name}`

/** Where a collection is, or a document of it. */
export const pathOf = (collection: string, id?: string): string =>
  `/console/collections/${encodeURIComponent(collection)}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`

export interface ListContent {
  readonly shown: ShownCollection
  readonly formToken: string
  readonly list: DocumentPage
  /** Why the file was not taken that somebody wanted to add. */
  readonly fault?: Problem
}

/** The documents of a collection, the newest first, and the field for a further one. */
export function documentsPage(
  page: PageContext,
  { shown: { name, access }, formToken, list, fault }: ListContent,
): Markup {
  const texts = DOCUMENT_TEXTS[page.language]
  const { documents, total, next } = list
  // The file is read as it comes, so that the token goes ahead of it.
  const action = `${pathOf(name)}?token=${encodeURIComponent(formToken)}`
  const adding =
    access === 'read'
      ? html`<p class="small">${texts.readOnly}</p>`
      : html`<form class="ask" method="post" enctype="multipart/form-data" action="${action}">
          <label for="file">${texts.file}</label>
          <input id="file" name="file" type="file" accept="${ACCEPTED}" required />
          <button>${texts.add}</button>
          <span class="small">${texts.kinds}</span>
        </form>`
  return layout(
    page,
    name,
    html`<h2>${texts.documents} · ${name}</h2>
      ${fault === undefined ? '' : faultBox(page, fault)} ${adding}
      <p class="small">${total === 0 ? texts.none : texts.count(total)}</p>
      ${documents.map((document) => documentItem(page, name, document))}
      <p>
        ${
          next === undefined
            ? ''
            : html`<a class="button" href="${pathOf(name)}?cursor=${encodeURIComponent(next)}"
                >${texts.more}</a
              >`
        }
        <a class="button" href="/console">${page.texts.back}</a>
      </p>`,
    formToken,
  )
}

function documentItem(page: PageContext, collection: string, document: StoredDocument): Markup {
  const texts = DOCUMENT_TEXTS[page.language]
  const { id, title, version, counterparty, sentOn, signedOn, fileName } = document
  const day = sentOn ?? signedOn
  const what = sentOn === undefined ? texts.fields.signedOn : texts.fields.sentOn
  const known = [counterparty, day === undefined ? undefined : `${what} ${day}`, fileName]
  return html`<article>
    <h3>
      <a href="${pathOf(collection, id)}"
        >${showText([title, version].filter(Boolean).join(' '))}</a
      >
    </h3>
    <p class="small">${showText(known.filter((one) => one !== undefined).join(' · '))}</p>
    ${stateOf(page, document)}
  </article>`
}

/** Nothing of one that is read. */
function stateOf({ language }: PageContext, { status, error }: StoredDocument): Markup | '' {
  const texts = DOCUMENT_TEXTS[language]
  if (error !== undefined) {
    return html`<p class="fault">${texts.unreadable}: ${showLines(error.detail)}</p>`
  }
  return status === 'queued' ? html`<p class="small">${texts.queued}</p>` : ''
}

export interface DocumentContent {
  readonly shown: ShownCollection
  readonly formToken: string
  readonly document: StoredDocument
  /** Somebody has just added its file, which was there already. */
  readonly isKnown?: boolean
  /** Why what was typed was not taken, and the fields of the form as they came. */
  readonly refused?: { readonly fault: Problem; readonly fields: Readonly<Record<string, string>> }
}

/** One document: what was recognised, to be mended; its original; what its text does not show. */
export function documentPage(
  page: PageContext,
  { shown: { name, access }, formToken, document, isKnown = false, refused }: DocumentContent,
): Markup {
  const texts = DOCUMENT_TEXTS[page.language]
  const { id, title, fileName, bytes, pages, textLength, addedAt, flags } = document
  const at = pathOf(name, id)
  const mayWrite = access === 'write'
  const field = (one: (typeof FIELDS)[number]): Markup => {
    const source = document.sources[one]
    const type = DAYS.has(one) ? 'date' : 'text'
    const known = document[one] ?? ''
    const hint = `${one}-source`
    return html`<p>
      <input type="hidden" name="${wasOf(one)}" value="${refused?.fields[wasOf(one)] ?? known}" />
      <label for="${one}">${texts.fields[one]}</label>
      <input
        id="${one}"
        name="${one}"
        type="${type}"
        value="${refused?.fields[one] ?? known}"
        maxlength="${MAX_VALUE_CHARACTERS}"
        ${mayWrite ? '' : 'readonly'}
        ${source === undefined ? '' : html`aria-describedby="${hint}"`}
      />
      ${source === undefined ? '' : html`<span class="small" id="${hint}">${texts.sources[source]}</span>`}
    </p>`
  }
  const size = [pages === undefined ? undefined : texts.pages(pages), texts.characters(textLength)]
  return layout(
    page,
    showText(title),
    html`<h2>${showText(title)}</h2>
      <p class="small">
        ${showText(fileName)} · ${Math.ceil(bytes / 1_024)} KB ·
        ${size.filter((one) => one !== undefined).join(' · ')} · ${texts.addedAt}
        ${showTime(page, addedAt)} · <code>${id}</code>
      </p>
      ${isKnown ? html`<div class="notice" role="status"><p>${texts.known}</p></div>` : ''}
      ${stateOf(page, document)} ${refused === undefined ? '' : faultBox(page, refused.fault)}
      <p><a class="button" href="${at}/original">${texts.download}</a></p>
      <form class="ask" method="post" action="${at}">
        ${tokenField(formToken)}
        <p class="small">${texts.recognised}</p>
        ${FIELDS.map(field)}
        ${mayWrite ? html`<button name="action" value="save">${texts.save}</button>` : ''}
      </form>
      ${
        flags.length === 0
          ? ''
          : html`<h3>${texts.notSeen}</h3>
              <ul id="flags">
                ${flags.map(
                  ({ type, count, sample }) =>
                    html`<li>
                      ${texts.flags[type]}: ${count}
                      ${sample === undefined ? '' : html`<q>${showText(sample)}</q>`}
                    </li>`,
                )}
              </ul>`
      }
      ${
        mayWrite
          ? html`<details>
              <summary>${texts.remove}</summary>
              <p>${texts.removeFor}</p>
              <form method="post" action="${at}">
                ${tokenField(formToken)}
                <button name="action" value="remove">${texts.removeNow}</button>
              </form>
            </details>`
          : ''
      }
      <p><a class="button" href="${pathOf(name)}">${texts.back}</a></p>`,
    formToken,
  )
}
