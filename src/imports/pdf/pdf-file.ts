/** A run of signs that a PDF puts somewhere on a page. Lengths are in points (1/72 inch), from the page's top left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** The baseline; grows downwards. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Only tells fonts of one file apart. */
  readonly font: string;
  /** Whether the file itself puts a space before or after it. */
  readonly hasSpaceBefore: boolean;
  readonly hasSpaceAfter: boolean;
  readonly isRightToLeft: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Texts that stand at an angle: stamps in the margin, watermarks, labels of diagrams. */
  readonly turned: readonly string[];
}

/** What a PDF says about itself, as it says it. */
export interface PdfProperties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** `D:20231029120000Z` or ISO 8601. */
  readonly created?: string | undefined;
  readonly language?: string | undefined;
  readonly rights?: string | undefined;
  readonly publication?: string | undefined;
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly properties: PdfProperties;
}
