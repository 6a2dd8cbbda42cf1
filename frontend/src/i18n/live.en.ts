/** What the app says about others who work at the same time, and about the connection. */
export const liveEn = {
  interrupted: 'Reconnecting…',
  interruptedHelp:
    'Others’ changes do not arrive for now. What you write stays here and can be saved once the connection is back.',
  presence: {
    claim: {
      viewing: '%{names} is here |||| %{names} are here',
      reviewing: '%{names} is reviewing |||| %{names} are reviewing',
      editing: '%{names} is editing |||| %{names} are editing',
    },
    document: {
      viewing: '%{names} is reading |||| %{names} are reading',
      reviewing: '%{names} is reviewing |||| %{names} are reviewing',
      editing: '%{names} is working on the text |||| %{names} are working on the text',
    },
  },
};
