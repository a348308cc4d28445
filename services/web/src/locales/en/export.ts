/** Lists that go out as files. */
export const exporting = {
  export: {
    menu: 'Export',
    needs: 'Export the needs',
    matches: 'Export the matches',
    introductions: 'Export the introductions',
    as: {
      csv: 'CSV',
      xlsx: 'Excel (XLSX)',
      json: 'JSON',
    },
    columns: 'Columns…',
    preparing: 'The file is being made…',
    received: 'The file is being made: {size} so far.',
    done: '{name} is in your downloads.',
    dialog: {
      title: 'Columns of the file',
      text: 'Your choice is kept on this device for the next exports of this list.',
      all: 'Tick all',
      none: 'Untick all',
      missing: 'Tick at least one column.',
      keep: 'Keep these columns',
      leave: 'Change nothing',
    },
  },
};
