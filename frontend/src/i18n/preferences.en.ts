/** The words of how a member likes to read. */
export const preferencesEn = {
  title: 'Numbers and dates',
  text: 'How the app writes them for you, on every device. Texts under review stay as they are.',
  digits: { title: 'Digits in Arabic', western: 'Western: 0123', arabic: 'Arabic-Indic: ٠١٢٣' },
  months: {
    title: 'Month names in Arabic',
    mashriq: 'Iraq and the Levant',
    egypt: 'Egypt, Sudan and the Gulf',
    algeria: 'Algeria and Tunisia',
    morocco: 'Morocco',
  },
  hijri: 'Show the Hijri date beside each day',
  preview: {
    title: 'So it will look',
    spoken: 'Spoken on %{day}',
    changed: 'Changed %{moment}, %{ago}',
    figures: '%{number} households, %{percent} of them new',
  },
  save: 'Save',
  saved: 'Saved. This is how the app writes from now on.',
  shortcuts: {
    title: 'Keyboard shortcuts',
    everywhere: 'On every page: one after the other to go somewhere',
    search: 'Search on this page',
    help: 'This sheet',
    enabled: 'Single-key shortcuts',
    or: 'or',
    list: {
      walk: 'Next and previous row',
      open: 'Open the row',
      choose: 'Choose the row',
      chooseRange: 'Choose every row up to here',
      leave: 'Choose nothing',
    },
  },
  tour: {
    title: 'Tour',
    text: 'Five minutes through the sample speech, from a sentence to a published fact-check.',
    again: 'Offer the tour again',
    offered: 'The tour is offered on your work page.',
  },
};
