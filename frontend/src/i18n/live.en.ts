/** What the app says about others who work at the same time, and about the connection. */
export const liveEn = {
  interrupted: 'Reconnecting…',
  interruptedHelp:
    'Others’ changes do not arrive for now. What you write stays here and can be saved once the connection is back.',
  notLoaded: {
    title: 'This page could not be fetched',
    text: 'Either the connection is interrupted or Isnad has been updated meanwhile. Load the page again.',
  },
  session: {
    title: 'Your session has ended',
    text: 'Sign in again to go on where you are. What you wrote is still here, and what was being saved is saved then.',
    submit: 'Sign in and go on',
    somebodyElse: 'I am somebody else',
  },
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
