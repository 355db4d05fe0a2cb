/** A document of the sample company, and what whoever uploads it says of it. */
export interface SampleDocument {
  fileName: string
  text: string
  metadata: {
    kind?: string
    counterparty?: string
    /** `YYYY-MM-DD` */
    sentOn?: string
    version?: string
  }
  /** Of a later version: the place of the first one in the list, which comes before it. */
  versionOf?: number
}
