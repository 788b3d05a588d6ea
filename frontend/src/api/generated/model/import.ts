/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportCharset } from './importCharset';
import type { ImportDelimiter } from './importDelimiter';
import type { ImportStatus } from './importStatus';
import type { Link } from './link';
import type { SourceReference } from './sourceReference';

/**
 * A file that was read, with what its rows would do or did. Svenska: import.
 */
export interface Import {
  /** Stable public id of the import (UUIDv7). Svenska: importens id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** The source of the file. Svenska: källa. */
  source: SourceReference;
  /** Name of the file. Svenska: filnamn. */
  fileName: string;
  /** SHA-256 of the file, hexadecimal. Svenska: filens SHA-256. */
  fileHash: string;
  /** Character encoding found. Svenska: teckenkodning. */
  charset: ImportCharset;
  /** Column delimiter found. Svenska: kolumnavskiljare. */
  delimiter: ImportDelimiter;
  /** Status of the import. Svenska: status. */
  status: ImportStatus;
  /** Number of rows below the header. Svenska: antal rader. */
  rowCount: number;
  /** Rows that are new. Svenska: nya rader. */
  newRows: number;
  /** Rows that change a decision. Svenska: ändrade rader. */
  changedRows: number;
  /** Rows that change nothing. Svenska: oförändrade rader. */
  unchangedRows: number;
  /** Rows with errors. Svenska: rader med fel. */
  errorRows: number;
  /** Sum of the granted amounts of the rows without errors, in SEK. Svenska: summa beviljat i rader utan fel, kronor. */
  grantedAmount: number;
  /** Columns of the file that are not used. Svenska: kolumner som inte används. */
  ignoredColumns: string[];
  /** When the file was read. Svenska: inläst. */
  createdAt: string;
  /** Who read the file. Svenska: inläst av. */
  createdBy: string;
  /** When it was applied. Svenska: genomförd. */
  appliedAt?: string;
  /** Who applied it. Svenska: genomförd av. */
  appliedBy?: string;
  /** When it was undone. Svenska: ångrad. */
  reversedAt?: string;
  /** Who undid it. Svenska: ångrad av. */
  reversedBy?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
