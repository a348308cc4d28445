import { parse } from 'content-disposition';
import { describe, expect, it } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

describe('contentDisposition', () => {
  it.each([
    ['plan.pdf', 'attachment; filename=plan.pdf'],
    ['Größe.pdf', `attachment; filename=Grosse.pdf; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf`],
    ['100 % coton.pdf', `attachment; filename="100 _ coton.pdf"; filename*=UTF-8''100%20%25%20coton.pdf`],
  ])('writes %s', (name, header) => {
    expect(contentDisposition(name)).toBe(header);
  });

  it.each(['漢字.pdf', 'a"b\\c.pdf', '100%25.pdf', "l'œuvre d’été.docx", '😀.png', 'x\r\nY: z.txt', '../x;y=z.csv'])(
    'keeps %j in one line of plain letters, and readable',
    (name) => {
      const header = contentDisposition(name);
      expect(header).toMatch(/^attachment; [\x20-\x7e]+$/);
      expect(parse(header).parameters.filename).toMatch(/\.[a-z]{3,4}$/);
    },
  );
});
