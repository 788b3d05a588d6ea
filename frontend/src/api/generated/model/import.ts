/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportCharset } from './importCharset';
import type { ImportDelimiter } from './importDelimiter';
import type { ImportStatus } from './importStatus';
import type { Link } from './link';
import type { SourceReference } from './sourceReference';

/**
 * A file that was read, with what its rows would do or did. Svenska: Inläst fil, med vad raderna skulle göra eller gjorde.
 */
export interface Import {
  /** Stable public id of the import (UUIDv7). Svenska: Importens id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** The source of the file. Svenska: Källa. */
  source: SourceReference;
  /** Name of the file. Svenska: Filnamn. */
  fileName: string;
  /** SHA-256 of the file, hexadecimal. Svenska: Filens SHA-256. */
  fileHash: string;
  /** Character encoding found. Svenska: Teckenkodning. */
  charset: ImportCharset;
  /** Column delimiter found. Svenska: Kolumnavskiljare. */
  delimiter: ImportDelimiter;
  /** Status of the import. Svenska: Status. */
  status: ImportStatus;
  /** Number of rows below the header. Svenska: Antal rader. */
  rowCount: number;
  /** Rows that are new. Svenska: Nya rader. */
  newRows: number;
  /** Rows that change a decision. Svenska: Ändrade rader. */
  changedRows: number;
  /** Rows that change nothing. Svenska: Oförändrade rader. */
  unchangedRows: number;
  /** Rows with errors. Svenska: Rader med fel. */
  errorRows: number;
  /** Sum of the granted amounts of the rows without errors, in SEK. Svenska: Summa beviljat i rader utan fel, kronor. */
  grantedAmount: number;
  /** Columns of the file that are not used. Svenska: Kolumner som inte används. */
  ignoredColumns: string[];
  /** When the file was read. Svenska: Inläst. */
  createdAt: string;
  /** Who read the file. Svenska: Inläst av. */
  createdBy: string;
  /** When it was applied. Svenska: Genomförd. */
  appliedAt?: string;
  /** Who applied it. Svenska: Genomförd av. */
  appliedBy?: string;
  /** When it was undone. Svenska: Ångrad. */
  reversedAt?: string;
  /** Who undid it. Svenska: Ångrad av. */
  reversedBy?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
