/** Lists that go out as files. */
export const exporting = {
  export: {
    menu: 'Exporteren',
    needs: 'De behoeften exporteren',
    matches: 'De voorstellen exporteren',
    introductions: 'Introducties exporteren',
    as: { csv: 'CSV', xlsx: 'Excel (XLSX)', json: 'JSON' },
    columns: 'Kolommen…',
    preparing: 'Het bestand wordt gemaakt…',
    received: 'Het bestand wordt gemaakt: {size} tot nu toe.',
    done: '{name} staat in uw downloads.',
    dialog: {
      title: 'Kolommen van het bestand',
      text: 'Uw keuze blijft op dit toestel bewaard voor de volgende exports van deze lijst.',
      all: 'Alles aanvinken',
      none: 'Alles uitvinken',
      missing: 'Vink minstens één kolom aan.',
      keep: 'Deze kolommen behouden',
      leave: 'Niets wijzigen',
    },
  },
};
