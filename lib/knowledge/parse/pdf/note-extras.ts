import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Account } from '../account.ts'

interface Annotation {
  subtype?: string
  url?: string
  unsafeUrl?: string
  contentsObj?: { str?: string }
  file?: unknown
}

/** What is drawn as text already, belongs to another annotation, or is a link. */
const WITHOUT_COMMENT = new Set(['FreeText', 'Widget', 'Popup', 'Link', 'FileAttachment'])

/** Flags the files and scripts of a document. */
export async function noteDocumentExtras(
  document: PDFDocumentProxy,
  account: Account,
): Promise<void> {
  const attachments = (await document.getAttachments()) as unknown
  const names =
    attachments instanceof Map ? [...attachments.keys()] : Object.keys(attachments ?? {})
  account.flag('embedded-object', { count: names.length, sample: String(names[0] ?? '') })
  noteScripts(await document.getJSActions(), account)
}

/** Flags the comments, links, files and scripts of a page. */
export async function notePageExtras(page: PDFPageProxy, account: Account): Promise<void> {
  noteScripts(await page.getJSActions(), account)
  for (const annotation of (await page.getAnnotations()) as Annotation[]) {
    const { subtype = '', contentsObj, file } = annotation
    const link = annotation.url ?? annotation.unsafeUrl
    const comment = WITHOUT_COMMENT.has(subtype) ? '' : (contentsObj?.str ?? '')
    if (link !== undefined) account.flag('external-reference', { sample: link })
    if (file !== undefined) account.flag('embedded-object')
    account.take(comment)
    account.hide('comment', comment)
  }
}

function noteScripts(actions: unknown, account: Account): void {
  const scripts =
    actions instanceof Map
      ? [...actions.values()].flat()
      : Object.values((actions ?? {}) as Record<string, unknown>).flat()
  account.flag('macro', { count: scripts.length, sample: String(scripts[0] ?? '') })
}
