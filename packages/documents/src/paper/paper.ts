import type { Language } from '@navette/taxonomy';
import PDFDocument from 'pdfkit';
import { type Fonts, loadFonts } from './fonts.ts';
import { printable } from './printable.ts';
import { SHEET } from './sheet.ts';
import type { TextStyle } from './text-style.ts';

/** A node of the structure that a screen reader follows; parents take children in reading order. */
export type Tag = PDFKit.PDFStructureElement;

export interface TagOptions {
  /** For table headers. */
  readonly scope?: 'Row' | 'Column';
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** The corners of a figure, in points from the top left: left, top, right, bottom. */
  readonly bbox?: [number, number, number, number];
}

// The library has these; its types don't.
declare global {
  namespace PDFKit.Mixins {
    interface AnnotationOption {
      structParent?: PDFStructureElement;
    }
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
      bbox?: [number, number, number, number];
    }
  }
}

const MAKER = 'Navette';

/** A4 sheets written on with tags; what is drawn outside a tag is marked as decoration. Same calls, same bytes. */
export class Paper {
  readonly language: Language;
  /** Draws lines, shapes and links; distances in points from the top left corner. */
  readonly pen: PDFKit.PDFDocument;
  readonly #fonts: Fonts;
  readonly #root: Tag;
  readonly #bytes: Promise<Uint8Array>;

  private constructor(fonts: Fonts, language: Language, title: string, date: Date) {
    this.language = language;
    this.#fonts = fonts;
    this.pen = new PDFDocument({
      size: [SHEET.width, SHEET.height],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      // Files travel: their properties name nobody.
      info: { Title: title, Producer: MAKER, Creator: MAKER, CreationDate: date },
    });
    this.#bytes = collect(this.pen);
    this.pen.registerFont('regular', fonts.regular);
    this.pen.registerFont('semibold', fonts.semibold);
    this.#root = this.pen.struct('Document');
    this.pen.addStructure(this.#root);
  }

  /** A document without pages. `title` is all that its properties tell, beside the day it was made. */
  static async open(language: Language, title: string, date: Date): Promise<Paper> {
    return new Paper(await loadFonts(), language, title, date);
  }

  /** Starts a page; what is written on it goes into the section returned. */
  turnPage(): Tag {
    this.pen.addPage();
    return this.open(this.#root, 'Sect');
  }

  /** A child of `parent` that holds other tags. */
  open(parent: Tag, type: string, options: TagOptions = {}): Tag {
    const tag = this.pen.struct(type, { ...options });
    parent.add(tag);
    return tag;
  }

  /** A child of `parent` that holds what `draw` writes. */
  write(parent: Tag, type: string, draw: (tag: Tag) => void, options: TagOptions = {}): void {
    const tag = this.open(parent, type, options);
    tag.add(() => draw(tag));
    tag.end();
  }

  /** Lines, bars and the foot of the page: nothing that is read aloud. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pen.markContent('Artifact', { type });
    this.pen.save();
    draw();
    this.pen.restore();
    this.pen.endMarkedContent();
  }

  /** A text as these fonts can print it. */
  printable(text: string): string {
    return printable(text, this.#fonts.covers);
  }

  /** The width of one line, in points. */
  measure(text: string, style: TextStyle): number {
    return this.#set(style).widthOfString(text);
  }

  /** One line, its top left corner at x, y. */
  line(text: string, x: number, y: number, style: TextStyle): void {
    const below = (style.leading - this.#set(style).currentLineHeight()) / 2;
    this.pen.fillColor(style.colour).text(text, x, y + below, { lineBreak: false });
  }

  /** Ends the document. */
  finish(): Promise<Uint8Array> {
    this.#root.end();
    this.pen.end();
    return this.#bytes;
  }

  #set(style: TextStyle): PDFKit.PDFDocument {
    return this.pen.font(style.weight).fontSize(style.size);
  }
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
